package fi.alunetwork.core.concentration;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import java.util.List;

/** The values of one variable for one service. */
interface Values {

    /** What is compared. */
    Variable variable();

    /** What values are in. */
    String unit();

    /** The values of the places of a municipality, whose shares add up to 1. */
    List<PlaceValue> of(MunicipalityOnDate municipality);
}

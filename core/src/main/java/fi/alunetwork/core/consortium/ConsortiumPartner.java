package fi.alunetwork.core.consortium;

import fi.alunetwork.core.graph.OrganisationOnDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner of a consortium and what it adds. A person counts once for each service; people of places without a figure
 * count in no figure of people.
 *
 * @param organisation who
 * @param demanded whether the asker demanded it
 * @param cost what it costs; 1 where no cost was given
 * @param cells how many cells it reaches
 * @param people the people of these cells
 * @param cellsAlone how many of them no other partner reaches
 * @param peopleAlone the people of those
 * @param places its places at the sites that reach any cell; null where none are known
 * @param offersWithoutPlaces how many of its offers there have no known places
 */
public record ConsortiumPartner(
        OrganisationOnDate organisation,
        boolean demanded,
        double cost,
        int cells,
        double people,
        int cellsAlone,
        double peopleAlone,
        @Nullable Double places,
        int offersWithoutPlaces) {}

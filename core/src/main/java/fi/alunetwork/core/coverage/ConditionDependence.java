package fi.alunetwork.core.coverage;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.regime.Condition;
import java.util.List;

/**
 * Who is covered only through producers that may produce on a condition of which the register does not show that it is
 * met. Where several such producers are near, the condition is that of the nearest, so that nobody counts twice.
 *
 * @param condition the condition
 * @param people the people, by the first rule asked
 * @param municipalities where they live, in the order of their codes
 */
public record ConditionDependence(Condition condition, double people, List<MunicipalityOnDate> municipalities) {

    public ConditionDependence {
        municipalities = List.copyOf(municipalities);
    }
}

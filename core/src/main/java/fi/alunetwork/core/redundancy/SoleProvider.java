package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is the only one within reach of somebody.
 *
 * @param organisation the organisation
 * @param people the people who have nobody else for certain
 * @param peopleAtMost those and the people who have nobody else that is known, though there may be others
 * @param municipalities where these people live, in the order of the codes
 */
public record SoleProvider(
        OrganisationOnDate organisation, double people, double peopleAtMost, List<Dependent> municipalities) {

    public SoleProvider {
        municipalities = List.copyOf(municipalities);
    }

    /**
     * People of a municipality who have nobody else.
     *
     * @param municipality the municipality
     * @param people those who have nobody else that is known; null where the municipality's figure is not known
     * @param certain whether it is certain that there is nobody else
     */
    public record Dependent(
            MunicipalityOnDate municipality, @Nullable Double people, boolean certain) {}
}

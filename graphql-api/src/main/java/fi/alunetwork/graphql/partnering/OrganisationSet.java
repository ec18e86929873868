package fi.alunetwork.graphql.partnering;

import fi.alunetwork.core.graph.OrganisationOnDate;
import java.util.List;

/**
 * Organisations that go together.
 *
 * @param organisations the organisations
 */
public record OrganisationSet(List<OrganisationOnDate> organisations) {

    public OrganisationSet {
        organisations = List.copyOf(organisations);
    }

    /** A set for each list. */
    public static List<OrganisationSet> of(List<List<OrganisationOnDate>> lists) {
        return lists.stream().map(OrganisationSet::new).toList();
    }
}

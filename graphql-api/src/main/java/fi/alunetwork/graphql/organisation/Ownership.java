package fi.alunetwork.graphql.organisation;

import fi.alunetwork.core.graph.OrganisationOnDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One owner of an organisation.
 *
 * @param organisation who; empty where the register has no such organisation
 * @param share the share owned, above 0 to 1; null where not known
 */
public record Ownership(
        Optional<OrganisationOnDate> organisation, @Nullable Double share) {

    static List<Ownership> of(OrganisationOnDate owned) {
        return owned.record().owners().stream()
                .map(owner -> new Ownership(owned.graph().findOrganisation(owner.organisation()), owner.share()))
                .toList();
    }
}

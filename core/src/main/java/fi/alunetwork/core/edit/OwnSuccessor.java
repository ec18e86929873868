package fi.alunetwork.core.edit;

import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.quality.Finding;
import java.util.stream.Stream;

/** An organisation neither takes over from itself nor owns itself. */
final class OwnSuccessor implements EditCheck {

    @Override
    public Stream<Finding> run(Edited edited) {
        if (!(edited.record() instanceof OrganisationRecord record)) {
            return Stream.empty();
        }
        Organisation organisation = record.organisation();
        Stream<Finding> successors = organisation.successions().stream()
                .filter(succession -> succession.successor().equals(organisation.id()))
                .map(succession -> edited.error(
                        "succeeded-by-itself",
                        organisation.id().value(),
                        "another organisation",
                        "the code was copied"));
        Stream<Finding> owners = organisation.owners().stream()
                .filter(owner -> owner.organisation().equals(organisation.id()))
                .map(owner -> edited.error(
                        "owned-by-itself", organisation.id().value(), "another organisation", "the code was copied"));
        return Stream.concat(successors, owners);
    }
}

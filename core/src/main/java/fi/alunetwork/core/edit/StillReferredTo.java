package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Location;
import fi.alunetwork.core.quality.Finding.Severity;
import java.util.stream.Stream;

/** What other records name cannot be deleted: it was no mistake, or they are mistaken too. */
final class StillReferredTo {

    private StillReferredTo() {}

    static Stream<Finding> find(GraphContents contents, RecordRef ref) {
        return Reference.in(contents)
                .filter(reference ->
                        reference.to().equals(ref) && !reference.from().equals(ref))
                .distinct()
                .map(reference -> new Finding(
                        "still-referred-to",
                        Severity.ERROR,
                        new Location.OfRecord(
                                reference.from().kind().text(), reference.from().id()),
                        ref.toString(),
                        "no mention in " + reference.field() + " of what is to be deleted",
                        "it is to be ended on a day instead of deleted"));
    }
}

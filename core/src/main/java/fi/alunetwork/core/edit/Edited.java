package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Location;
import fi.alunetwork.core.quality.Finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A record as it would be, among the others.
 *
 * @param contents the graph before the edit
 * @param ref the record
 * @param record the record after the edit
 */
record Edited(GraphContents contents, RecordRef ref, GraphRecord record) {

    Finding error(String check, String value, String expected, @Nullable String maybe) {
        return finding(Severity.ERROR, check, value, expected, maybe);
    }

    Finding warning(String check, String value, String expected, @Nullable String maybe) {
        return finding(Severity.WARNING, check, value, expected, maybe);
    }

    private Finding finding(Severity severity, String check, String value, String expected, @Nullable String maybe) {
        return new Finding(check, severity, new Location.OfRecord(ref.kind().text(), ref.id()), value, expected, maybe);
    }
}

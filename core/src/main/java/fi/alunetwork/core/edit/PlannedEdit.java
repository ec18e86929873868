package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.quality.Finding;
import java.util.List;

/**
 * An edit that can be made.
 *
 * @param change what it does to the record
 * @param warnings what is doubtful about the record after it; the edit is made all the same
 */
public record PlannedEdit(RecordChange change, List<Finding> warnings) {

    public PlannedEdit {
        warnings = List.copyOf(warnings);
    }
}

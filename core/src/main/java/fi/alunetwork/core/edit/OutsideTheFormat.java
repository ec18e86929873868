package fi.alunetwork.core.edit;

import fi.alunetwork.core.dataset.RecordFormat;
import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.quality.Finding;
import java.util.stream.Stream;

/** What no dataset could hold is not edited in: the graph could not be exported any more. */
final class OutsideTheFormat implements EditCheck {

    @Override
    public Stream<Finding> run(Edited edited) {
        return RecordFormat.faults(edited.record());
    }
}

package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.edit.Edit;
import fi.alunetwork.core.edit.Editing;
import fi.alunetwork.core.edit.Mandate;
import fi.alunetwork.core.edit.NotPermittedException;
import fi.alunetwork.core.edit.PlannedEdit;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.graphql.permission.Caller;
import fi.alunetwork.store.graph.GraphEditor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an edit from its asker to the store, past what the asker may do. */
@Component
class EditDesk {

    private final GraphEditor editor;
    private final Clock clock;

    EditDesk(GraphEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * Makes the edit.
     *
     * @param caller who asks; null where nobody is known
     * @param source on what ground
     * @param asked reads what is asked, once it is known that the caller may edit
     */
    MadeEdit make(@Nullable Caller caller, String source, Supplier<Edit> asked) {
        Caller known = caller == null ? Caller.NOBODY : caller;
        Mandate mandate = known.requireEdit();
        Edit edit = asked.get();
        Signature signature = Inputs.read(() -> known.signature(source));
        LocalDate today = LocalDate.now(clock);
        GraphEditor.Made made = editor.edit(graph -> plan(graph, edit, mandate, today), signature);
        return new MadeEdit(made.edit(), made.graph().asOf(today));
    }

    private static PlannedEdit plan(WorkshopGraph graph, Edit edit, Mandate mandate, LocalDate today) {
        PlannedEdit planned = Editing.plan(graph, edit);
        mandate.objection(graph.asOf(today), planned.change()).ifPresent(objection -> {
            throw new NotPermittedException(NotPermittedException.Reason.FORBIDDEN, objection);
        });
        return planned;
    }

    /**
     * An edit that was made.
     *
     * @param edit what it did
     * @param graph the network after it, as it stands today
     */
    record MadeEdit(PlannedEdit edit, DatedGraph graph) {}
}

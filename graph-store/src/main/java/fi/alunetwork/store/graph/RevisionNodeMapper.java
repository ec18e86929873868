package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.FieldChange;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.HistoryEntry.Action;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between revisions with what they did and their nodes. By hand, because three lists are one there. */
final class RevisionNodeMapper {

    private static final String NOTHING = "";

    private RevisionNodeMapper() {}

    static Revision toRevision(RevisionNode node) {
        return new Revision(node.number(), node.at().toInstant(), node.by(), node.source());
    }

    static HistoryEntry toEntry(RevisionNode node) {
        Action action = node.action() == null ? Action.IMPORT : Action.valueOf(node.action());
        List<FieldChange> fields = new ArrayList<>();
        if (node.fields() != null && node.before() != null && node.after() != null) {
            for (int i = 0; i < node.fields().size(); i++) {
                fields.add(new FieldChange(
                        node.fields().get(i),
                        orNull(node.before().get(i)),
                        orNull(node.after().get(i))));
            }
        }
        return new HistoryEntry(toRevision(node), action, fields);
    }

    private static @Nullable String orNull(String text) {
        return text.equals(NOTHING) ? null : text;
    }

    /** The node of an import; the store counts its number. */
    static RevisionNode ofImport(Signature signature, ZonedDateTime at, String attempt) {
        return new RevisionNode(
                0, at, signature.by(), signature.source(), Action.IMPORT.name(), null, null, null, null, null, attempt);
    }

    /** The node of an edit; the store counts its number. */
    static RevisionNode ofEdit(RecordChange change, Signature signature, ZonedDateTime at, String attempt) {
        return new RevisionNode(
                0,
                at,
                signature.by(),
                signature.source(),
                change.action().name(),
                change.ref().kind().name(),
                change.ref().id(),
                change.fields().stream().map(FieldChange::field).toList(),
                change.fields().stream().map(field -> orNothing(field.before())).toList(),
                change.fields().stream().map(field -> orNothing(field.after())).toList(),
                attempt);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? NOTHING : text;
    }
}

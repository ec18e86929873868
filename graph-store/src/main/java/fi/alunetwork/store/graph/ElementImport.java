package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.graph.ElementRows.NodeRow;
import fi.alunetwork.store.graph.ElementRows.RelationRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/** Gathers the elements of a graph and writes them in batches within one transaction. */
final class ElementImport implements ElementSink {

    private static final int BATCH = 2000;

    private final Set<NodeKey> keys = new HashSet<>();
    private final Map<Label, List<NodeRow>> nodes = new EnumMap<>(Label.class);
    private final List<RelationRow> relations = new ArrayList<>();
    private final StoredIds ids = new StoredIds();

    @Override
    public void node(NodeKey key, Record properties) {
        if (!keys.add(key)) {
            throw new IllegalArgumentException(
                    "Two records are " + key + "; expected one. Maybe a row stands twice in the dataset.");
        }
        nodes.computeIfAbsent(key.label(), label -> new ArrayList<>()).add(new NodeRow(key, properties));
    }

    @Override
    public void relation(NodeKey start, RelationType type, NodeKey end, Record properties) {
        relations.add(new RelationRow(start, type, end, properties));
    }

    /** Replaces what is stored by all that was gathered. The transaction may be another one each time. */
    void write(TransactionContext transaction, Progress progress) {
        ids.clear();
        EarlierNodes earlier = EarlierNodes.withoutRelations(transaction);
        nodes.forEach((label, rows) -> {
            for (int done = 0; done < rows.size(); ) {
                int end = Math.min(done + BATCH, rows.size());
                List<NodeRow> batch = rows.subList(done, end);
                batch.forEach(row -> take(row.key(), earlier));
                ElementRows.writeNodes(batch, ids, transaction);
                done = end;
                progress.report(label.plural(), done, rows.size());
            }
        });
        earlier.deleteRest(BATCH, transaction, progress);
        writeRelations(transaction, progress);
    }

    private void take(NodeKey key, EarlierNodes earlier) {
        String elementId = earlier.take(key);
        if (elementId != null) {
            ids.put(key, elementId);
        }
    }

    private void writeRelations(TransactionContext transaction, Progress progress) {
        for (int done = 0; done < relations.size(); ) {
            int end = Math.min(done + BATCH, relations.size());
            ElementRows.writeRelations(relations.subList(done, end), ids, transaction);
            done = end;
            progress.report("relations", done, relations.size());
        }
    }
}

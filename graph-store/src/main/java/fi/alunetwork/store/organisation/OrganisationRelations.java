package fi.alunetwork.store.organisation;

import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Values;

/** Gathers one organisation's relationships as the parameters of the statement that writes them. */
final class OrganisationRelations implements ElementSink {

    private final Map<RelationType, List<Object>> rows = new HashMap<>(Map.of(
            RelationType.REGISTERED_IN, new ArrayList<>(),
            RelationType.ACTS_FOR, new ArrayList<>(),
            RelationType.OWNS, new ArrayList<>(),
            RelationType.SUCCEEDED_BY, new ArrayList<>()));

    @Override
    public void node(NodeKey key, Record properties) {
        throw new UnsupportedOperationException("The repository writes the node " + key);
    }

    @Override
    public void relation(NodeKey start, RelationType type, NodeKey end, Record properties) {
        NodeKey other = type == RelationType.OWNS ? start : end;
        rows.computeIfAbsent(type, none -> new ArrayList<>())
                .add(Map.of(
                        "key",
                        other.key(),
                        "properties",
                        Values.value(properties).asMap()));
    }

    Map<String, Object> parameters(String id) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        rows.forEach((type, relations) -> parameters.put(type.name(), relations));
        return parameters;
    }

    long count() {
        return rows.values().stream().mapToLong(List::size).sum();
    }
}

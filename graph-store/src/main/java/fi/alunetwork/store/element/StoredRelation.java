package fi.alunetwork.store.element;

import org.neo4j.driver.types.MapAccessor;

/**
 * A relationship as it was read.
 *
 * @param start where it starts
 * @param type what it says
 * @param end where it ends
 * @param properties its properties
 */
public record StoredRelation(NodeKey start, RelationType type, NodeKey end, MapAccessor properties) {

    /** The properties as a record. */
    public <T extends Record> T as(Class<T> type) {
        return RecordReader.read(properties, type);
    }
}

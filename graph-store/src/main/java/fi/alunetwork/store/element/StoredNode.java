package fi.alunetwork.store.element;

import org.neo4j.driver.types.MapAccessor;

/**
 * A node as it was read.
 *
 * @param key which one; for a label without key property, the element id
 * @param properties its properties
 */
public record StoredNode(NodeKey key, MapAccessor properties) {

    /** The properties as a record. */
    public <T extends Record> T as(Class<T> type) {
        return RecordReader.read(properties, type);
    }
}

package fi.alunetwork.core.dataset;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table as a tabular data resource with its Table Schema (Frictionless Data, specifications version 1), made from the
 * declaration that reader and writer follow.
 */
final class TableSchema {

    private TableSchema() {}

    static void put(ObjectNode resource, Table<?> table) {
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> put(fields.addObject(), column));
        schema.putArray("missingValues").add("");
        putPrimaryKey(schema, table.key());
        table.references().stream()
                .filter(TableSchema::isPlain)
                .forEach(reference -> put(schema.withArray("foreignKeys").addObject(), table, reference));
    }

    private static void put(ObjectNode field, Column<?, ?> column) {
        Format<?> format = column.format();
        field.put("name", column.name());
        field.put("type", format.type());
        field.put("description", column.description());
        if (column.required()) {
            field.withObject("constraints").put("required", true);
        }
        if (!format.constraints().isEmpty()) {
            put(field.withObject("constraints"), format.constraints());
        }
    }

    private static void put(ObjectNode constraints, Map<String, Object> values) {
        values.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                several.forEach(each -> constraints.withArray(name).add(String.valueOf(each)));
            } else if (value instanceof Long number) {
                constraints.put(name, number);
            } else {
                constraints.put(name, String.valueOf(value));
            }
        });
    }

    /**
     * A primary key of Table Schema has no empty cells; a key with an open beginning is checked by our reader alone.
     */
    private static <R> void putPrimaryKey(ObjectNode schema, List<Column<R, ?>> key) {
        if (key.stream().allMatch(Column::required)) {
            key.forEach(column -> schema.withArray("primaryKey").add(column.name()));
        }
    }

    /** Table Schema has no words for a cell that holds several keys. */
    private static boolean isPlain(Reference reference) {
        return reference.columns().stream().noneMatch(column -> column.format().holdsSeveral());
    }

    private static void put(ObjectNode foreignKey, Table<?> table, Reference reference) {
        reference.columns().forEach(column -> foreignKey.withArray("fields").add(column.name()));
        ObjectNode target = foreignKey.putObject("reference");
        // The specification marks the own table by an empty name.
        target.put("resource", reference.table().equals(table.name()) ? "" : reference.table());
        Tables.named(reference.table())
                .key()
                .forEach(column -> target.withArray("fields").add(column.name()));
    }
}

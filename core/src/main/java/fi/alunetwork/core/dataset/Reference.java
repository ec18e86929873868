package fi.alunetwork.core.dataset;

import java.util.List;

/**
 * A table's pointing to the key of another.
 *
 * @param columns the columns that hold the key together; one column of several keys where its cells hold lists
 * @param table the name of the table that has the key
 */
record Reference(List<Column<?, ?>> columns, String table) {}

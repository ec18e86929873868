/**
 * The dataset folder: a Frictionless tabular data package that is read into
 * {@link fi.alunetwork.core.graph.GraphContents} with every fault told at once, and written from them. Uses the domain
 * records, {@code graph} and {@code quality}'s findings; the only package that sees CSV and JSON.
 *
 * <p>Each table is one class, its columns declared once: reader, writer and the schema in {@code datapackage.json}
 * follow from them. A new field of a record is one more column in its table. A check over whole tables is one class
 * more in {@link fi.alunetwork.core.dataset.DatasetReader}'s list.
 */
@NullMarked
package fi.alunetwork.core.dataset;

import org.jspecify.annotations.NullMarked;

/** Finding records by their names over the full-text indexes. Uses {@code cypher}, {@code element} and {@code core}. */
@NullMarked
package fi.alunetwork.store.search;

import org.jspecify.annotations.NullMarked;

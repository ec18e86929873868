/**
 * Organisations as nodes, their owners, successors, areas and home as relationships. Uses {@code element},
 * {@code region} and {@code core}.
 */
@NullMarked
package fi.alunetwork.store.organisation;

import org.jspecify.annotations.NullMarked;

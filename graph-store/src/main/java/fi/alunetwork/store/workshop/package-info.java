/**
 * Workshops, sites and provisions as nodes, their operators, places and served municipalities as relationships. Uses
 * {@code element}, {@code region}, {@code organisation} and {@code core}.
 */
@NullMarked
package fi.alunetwork.store.workshop;

import org.jspecify.annotations.NullMarked;

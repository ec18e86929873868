/**
 * Indicators as nodes and municipalities' figures as relationships to them. Uses {@code element}, {@code region} and
 * {@code core}.
 */
@NullMarked
package fi.alunetwork.store.statistics;

import org.jspecify.annotations.NullMarked;

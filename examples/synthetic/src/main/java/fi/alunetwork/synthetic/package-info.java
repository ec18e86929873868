/**
 * A graph far larger than Finland's, drawn by chance from a seed, for tests and measurements of what only size shows.
 * Uses {@code core} alone.
 */
@NullMarked
package fi.alunetwork.synthetic;

import org.jspecify.annotations.NullMarked;

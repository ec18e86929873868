/**
 * A graph far larger than Finland's, drawn by chance from a seed, and what importing, reading and asking it costs. Uses
 * {@code core}, and the gateway to measure it.
 */
@NullMarked
package fi.alunetwork.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;

/**
 * Measurements, started by hand and never part of a build. What was measured stands in {@code MEASURED.md} with its
 * machine.
 */
@NullMarked
package fi.alunetwork.benchmarks;

import org.jspecify.annotations.NullMarked;

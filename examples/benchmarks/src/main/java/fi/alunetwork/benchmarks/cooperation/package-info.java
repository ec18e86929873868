/**
 * What the measures of cooperation cost, on the national data and on drawn graphs, beside NetworkX on the same graphs
 * in the same run.
 */
@NullMarked
package fi.alunetwork.benchmarks.cooperation;

import org.jspecify.annotations.NullMarked;

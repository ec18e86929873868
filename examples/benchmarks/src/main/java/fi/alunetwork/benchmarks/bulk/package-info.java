/**
 * What importing, reading and asking a graph far larger than Finland's costs. Uses {@code synthetic}, which draws it,
 * and the gateway.
 */
@NullMarked
package fi.alunetwork.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;

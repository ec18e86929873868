/**
 * What importing, reading and asking a graph far larger than Finland's costs. Uses {@code synthetic}, which draws it,
 * the gateway, and {@code load} to ask it.
 */
@NullMarked
package fi.alunetwork.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;

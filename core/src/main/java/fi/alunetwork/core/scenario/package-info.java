/**
 * What if: an ordered list of changes ({@link fi.alunetwork.core.scenario.Change}) that makes another graph of a graph,
 * from a day on. The records, the store and the graph itself stay as they are. Uses the records, the graph and the law;
 * knows no analysis, because every analysis runs on any graph.
 */
@NullMarked
package fi.alunetwork.core.scenario;

import org.jspecify.annotations.NullMarked;

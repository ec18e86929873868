/**
 * The one aggregate: everything that is known, indexed ({@link fi.alunetwork.core.graph.WorkshopGraph}), and as it
 * stood on a day ({@link fi.alunetwork.core.graph.DatedGraph}) with every relation to be followed in both directions.
 * Also the port to the store that keeps it. Uses the packages of the domain records, and {@code regime} to name the law
 * of the day; analyses use it.
 */
@NullMarked
package fi.alunetwork.core.graph;

import org.jspecify.annotations.NullMarked;

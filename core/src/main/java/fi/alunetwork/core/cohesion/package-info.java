/**
 * Cohesion (koheesio): how closely a cooperation network hangs together, as a whole and part by part, and whether ties
 * cross forms, regions and municipalities more than group sizes explain. Question Q11 of the field (density, degree
 * centralisation, transitivity, reciprocity, multiplexity, E-I index, assortativity). Uses {@code cooperation}, the
 * measures of {@code tie}, the graph and the records it holds.
 */
@NullMarked
package fi.alunetwork.core.cohesion;

import org.jspecify.annotations.NullMarked;

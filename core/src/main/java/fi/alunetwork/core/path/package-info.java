/**
 * How actors reach each other over ties: the shortest path between two, and who is near one. Uses {@code cooperation},
 * {@code tie}, {@code graph} and the root package.
 */
@NullMarked
package fi.alunetwork.core.path;

import org.jspecify.annotations.NullMarked;

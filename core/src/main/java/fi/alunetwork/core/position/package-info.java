/**
 * Position: who holds a cooperation network together, and who bridges its sectors. Question Q12 of the field:
 * centralities, Burt's structural holes, Gould and Fernandez's brokerage roles, cut points and bridges of every actor,
 * and the communities of the network. The measures lie in {@code tie}; uses {@code cooperation}, {@code selection} for
 * the order of rows, and the domain records; no other analysis.
 */
@NullMarked
package fi.alunetwork.core.position;

import org.jspecify.annotations.NullMarked;

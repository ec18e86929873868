/**
 * What breaks if a member leaves: every actor alone, one after another, the worst few together, or a whole group. Uses
 * {@code cooperation}, {@code tie}, {@code selection} for the order of its rows, {@code graph}, the domain records and
 * the root package.
 */
@NullMarked
package fi.alunetwork.core.robustness;

import org.jspecify.annotations.NullMarked;

/**
 * Set covering with proof: rows that want to be covered, columns that can cover them, and which of the columns to
 * choose. Behind a port: reductions, good plans, Lagrangian bounds and a branch and bound over them. Knows numbers
 * only, not what is covered by whom; uses the root package and nothing else. A general integer program was tried in its
 * place (ojAlgo 57.1): of small random problems it called about one in a thousand best or impossible that was not,
 * which no proof can rest on; it is an oracle of the tests.
 */
@NullMarked
package fi.alunetwork.core.cover;

import org.jspecify.annotations.NullMarked;

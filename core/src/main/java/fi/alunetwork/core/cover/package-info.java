/**
 * Set covering with proof: rows that want to be covered, columns that can cover them, and which of the columns to
 * choose. A solver from elsewhere stands behind a port of ours; what is around it (reductions, warm starts, bounds, all
 * equally good plans) is here. Knows numbers only, not what is covered by whom. Uses the root package and ojAlgo.
 */
@NullMarked
package fi.alunetwork.core.cover;

import org.jspecify.annotations.NullMarked;

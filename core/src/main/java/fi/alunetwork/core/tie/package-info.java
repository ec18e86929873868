/**
 * The compact graph of ties, and one class for each measure on it: what cooperation analyses compute with. Nodes are
 * numbers, ties carry bits; nothing here knows what an organisation is. Every method is iterative, never recursive, so
 * that a path of 100 000 nodes is no deeper than one of ten. Uses the root package only.
 */
@NullMarked
package fi.alunetwork.core.tie;

import org.jspecify.annotations.NullMarked;

/**
 * Comparison (vertailu): one question asked of two pictures, what changed between the answers, who lost and who gained,
 * and why. The pictures are of two dates, or of one date with and without a scenario. Question Q6 of the field
 * (what-if, counterfactual coverage). Rests on the analyses that it compares; a cause is one class.
 */
@NullMarked
package fi.alunetwork.core.comparison;

import org.jspecify.annotations.NullMarked;

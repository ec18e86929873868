/**
 * Which partnership is missing: pairs of actors that are near each other and not tied, with everything that speaks for
 * a tie between them, and the fewest ties that connect a divided network. Nothing is blended into one score; the asker
 * chooses the order. Uses {@code cooperation}, {@code tie}, {@code reach}, {@code travel}, {@code selection},
 * {@code graph}, the domain records and the root package.
 */
@NullMarked
package fi.alunetwork.core.suggestion;

import org.jspecify.annotations.NullMarked;

/**
 * Municipalities and the areas they belong to: regions, wellbeing services counties, employment areas and the rest.
 * Areas do not nest and municipalities merge and move, so belonging is a dated relation. Uses the root package and
 * {@code geo}.
 */
@NullMarked
package fi.alunetwork.core.region;

import org.jspecify.annotations.NullMarked;

/**
 * Concentration and inequality: is a service being gathered into growth centres, and how unequal are municipalities and
 * regions? Question Q4 of the field, on a day and over a series of days. The measures are small classes of their own,
 * which know nothing of workshops: {@link fi.alunetwork.core.concentration.Gini},
 * {@link fi.alunetwork.core.concentration.Lorenz}, {@link fi.alunetwork.core.concentration.Theil},
 * {@link fi.alunetwork.core.concentration.Herfindahl} and {@link fi.alunetwork.core.concentration.LocationQuotient}.
 * Rests on {@code access} where access is what is compared; uses {@code reach}, {@code graph} and the domain records.
 */
@NullMarked
package fi.alunetwork.core.concentration;

import org.jspecify.annotations.NullMarked;

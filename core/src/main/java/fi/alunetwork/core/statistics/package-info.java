/**
 * Figures of municipalities with their date and source, and the demand that an analysis weighs places by. Uses
 * {@code region} and the root package.
 */
@NullMarked
package fi.alunetwork.core.statistics;

import org.jspecify.annotations.NullMarked;

/**
 * The counts and shares that the national statistics print, of a picture. Uses {@code graph} and the domain records.
 */
@NullMarked
package fi.alunetwork.core.summary;

import org.jspecify.annotations.NullMarked;

/**
 * Bad and doubtful data as typed findings, one class a check. Uses {@code graph}, {@code law} and the domain records; a
 * finding is a value, never an exception.
 */
@NullMarked
package fi.alunetwork.core.quality;

import org.jspecify.annotations.NullMarked;

/**
 * Sensitivity (herkkyys): does a conclusion on coverage or on who hangs on one provider hold if near means a quarter
 * less or more, or if another rule says what counts as covered? One-at-a-time sensitivity analysis (Saltelli and others
 * 2008) of the two choices that every answer on reach rests on. Made of {@code coverage} and {@code redundancy} by
 * definition; uses these, {@code reach}, {@code travel}, {@code graph} and the domain records.
 */
@NullMarked
package fi.alunetwork.core.sensitivity;

import org.jspecify.annotations.NullMarked;

/**
 * Criticality: what is lost if a workshop or an organisation closes, alone or two or three together. Question Q10 of
 * the field: facility criticality, and r-interdiction covering for the worst set (Church, Scaparra and Middleton 2004).
 * Uses {@code graph}, {@code reach} and the domain records; no other analysis.
 */
@NullMarked
package fi.alunetwork.core.criticality;

import org.jspecify.annotations.NullMarked;

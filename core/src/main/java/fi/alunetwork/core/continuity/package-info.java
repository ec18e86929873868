/**
 * Continuity: on how many days of a period was there nobody who may produce a service for a municipality's residents,
 * and why? Two snapshots miss a gap that opens and closes between them, so every day is looked at on which anything can
 * change. Uses {@code reach}, {@code graph} and the domain records; no other analysis.
 */
@NullMarked
package fi.alunetwork.core.continuity;

import org.jspecify.annotations.NullMarked;

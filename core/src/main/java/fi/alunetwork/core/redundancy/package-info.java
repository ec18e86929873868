/**
 * Redundancy: where everything hangs on one provider, and where there is none. Question Q5 of the field: backup
 * coverage (Hogan and ReVelle 1986) counted in organisations, the sole providers with the people who depend on them,
 * and market failure (markkinapuute): lots with no or one producer. Uses {@code graph}, {@code reach} and the domain
 * records; no other analysis.
 */
@NullMarked
package fi.alunetwork.core.redundancy;

import org.jspecify.annotations.NullMarked;

package fi.alunetwork.core.region;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;

/**
 * A municipality's belonging to an area for a time.
 *
 * @param municipality the member
 * @param region the area
 * @param period from when until when
 * @param provenance where this is from
 */
public record Membership(MunicipalityCode municipality, RegionId region, Period period, Provenance provenance) {}

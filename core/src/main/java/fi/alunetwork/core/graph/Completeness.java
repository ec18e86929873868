package fi.alunetwork.core.graph;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Service;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the register is whole: for this service in this area and time it holds every provision there is.
 * Only where this is stated may an answer say that a municipality is uncovered; elsewhere not found is not none.
 *
 * @param region the area
 * @param service the service; null for all
 * @param period the time
 * @param provenance who says so; an illustrative statement makes illustrative gaps
 */
public record Completeness(RegionId region, @Nullable Service service, Period period, Provenance provenance) {}

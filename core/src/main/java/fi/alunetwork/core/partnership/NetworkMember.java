package fi.alunetwork.core.partnership;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.workshop.WorkshopId;

/**
 * A workshop's belonging to a network for a time.
 *
 * @param workshop the member
 * @param period from when until when
 * @param provenance where this is from
 */
public record NetworkMember(WorkshopId workshop, Period period, Provenance provenance) {}

package fi.alunetwork.core.workshop;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.OrganisationId;

/**
 * An organisation's running of a workshop for a time (ylläpitäjä). The operator changes while the workshop stays, so
 * this is a dated relation; it has a provenance of its own, because a real body shown as the operator of an invented
 * workshop is an invented statement.
 *
 * @param operator who runs it
 * @param period from when until when
 * @param provenance where this is from
 */
public record Operation(OrganisationId operator, Period period, Provenance provenance) {}

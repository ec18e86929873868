package fi.alunetwork.core.takeover;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.travel.Distance;

/**
 * An organisation that could take a lost cell: it runs an open workshop near by, and may produce the service for the
 * residents. Whether it has the staff, the places or the wish is for itself to say.
 *
 * @param organisation who
 * @param workshop its workshop with the nearest site; of equally near ones the first by id
 * @param distance the way to that site
 * @param answer what the law says, with its condition and advice
 * @param produces whether it produces the service already, somewhere
 */
public record Candidacy(
        OrganisationOnDate organisation,
        WorkshopOnDate workshop,
        Distance distance,
        ProducerAnswer answer,
        boolean produces) {}

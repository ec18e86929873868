package fi.alunetwork.core.organisation;

import java.time.LocalDate;

/**
 * Another organisation's taking over of the tasks, as the counties did from the health and social joint authorities.
 *
 * @param successor who took over
 * @param date from when
 */
public record Succession(OrganisationId successor, LocalDate date) {}

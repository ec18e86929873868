package fi.alunetwork.core.reach;

import fi.alunetwork.core.workshop.Service;

/**
 * What counts as within reach of a place.
 *
 * @param service the service
 * @param rule whom an offer must admit; by {@link CoverageRule#DECLARED_AREA} the threshold is of no account
 * @param threshold how far is near
 */
public record WithinReach(Service service, CoverageRule rule, Threshold threshold) {}

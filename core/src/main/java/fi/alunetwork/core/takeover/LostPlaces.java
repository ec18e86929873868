package fi.alunetwork.core.takeover;

import fi.alunetwork.core.workshop.Service;

/**
 * The places of a service that reached the lost cells: what is needed to take them over.
 *
 * @param service the service
 * @param places the places of the offers that reached any lost cell in the first picture, as far as they are known; an
 *     offer may have reached other cells too
 * @param offers how many offers these were
 * @param offersWithoutPlaces how many of them have no known places
 */
public record LostPlaces(Service service, double places, int offers, int offersWithoutPlaces) {}

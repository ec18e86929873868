package fi.alunetwork.core.consortium;

/**
 * The places of a consortium, where they are looked at.
 *
 * @param needed the places that the people of all cells that somebody reaches need
 * @param given how many of them the consortium gives
 * @param there the places that its partners have within reach of any cell, as far as they are known
 * @param offersWithoutPlaces how many of their offers have no known places; they count as none
 */
public record ConsortiumPlaces(double needed, double given, double there, int offersWithoutPlaces) {}

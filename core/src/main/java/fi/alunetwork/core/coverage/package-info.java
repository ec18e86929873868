/**
 * Coverage (alueellinen kattavuus): who has a service near by, who is declared to be served, how far the nearest is,
 * and where that is not known. Questions Q1 and Q2 of the field: service coverage rate (cumulative opportunities with
 * threshold 1; Wachs and Kumagai 1973) and cost to the closest facility (Ingram 1971). Uses {@code graph} and the
 * domain records; no other analysis.
 */
@NullMarked
package fi.alunetwork.core.coverage;

import org.jspecify.annotations.NullMarked;

/**
 * What it costs to get from a place to a site: in a straight line, by a detour of it, or by a table of minutes or road
 * kilometres. A port: whoever has a router or timetables of their own implements
 * {@link fi.alunetwork.core.travel.TravelCost}. Uses points, municipality codes and site ids.
 */
@NullMarked
package fi.alunetwork.core.travel;

import org.jspecify.annotations.NullMarked;

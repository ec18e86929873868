package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.cooperation.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cohesion of a network or of a part of one.
 *
 * @param subject what the part is
 * @param actors the number of actors, {@code n}
 * @param ties the number of tied pairs, {@code m}
 * @param density the tied pairs of all pairs, {@code 2m / (n (n - 1))}; falls as a network grows
 * @param meanDegree ties per actor, {@code 2m / n}, which can be compared between sizes; null without actors
 * @param components the number of components, isolates included
 * @param largestComponent the actors of the largest component, of all actors
 * @param isolates the actors without any tie, in the order of their ids
 * @param centralisation Freeman's degree centralisation, 0 to 1; null for fewer than three actors
 * @param transitivity closed triples of all connected triples
 * @param reciprocity answered arcs of all arcs, over ties that lead from one to the other
 * @param multiplexity pairs tied by two or more kinds, of tied pairs
 * @param overlaps how far the kinds of ties that occur tie the same pairs, each pair of kinds once
 * @param degreeAssortativity the correlation of the degrees at the ends of ties; null where they do not vary
 * @param groupings whether ties cross groups, one for each grouping asked
 * @param intensity how intensive ties are, where a survey told it
 * @param frequency how frequent contacts are, likewise
 * @param trust how far they trust each other, likewise
 * @param outsiders members and non-members in the extent of an ALU network; null for other parts, and where its extent
 *     or its members are not known
 */
public record CohesionPart(
        Subject subject,
        int actors,
        int ties,
        Share density,
        @Nullable Double meanDegree,
        int components,
        Share largestComponent,
        List<Actor> isolates,
        @Nullable Double centralisation,
        Share transitivity,
        Share reciprocity,
        Share multiplexity,
        List<LayerOverlap> overlaps,
        @Nullable Double degreeAssortativity,
        List<GroupMixing> groupings,
        Grades intensity,
        Grades frequency,
        Grades trust,
        @Nullable Outsiders outsiders) {

    public CohesionPart {
        isolates = List.copyOf(isolates);
        overlaps = List.copyOf(overlaps);
        groupings = List.copyOf(groupings);
    }
}

package fi.alunetwork.core.comparison;

import fi.alunetwork.core.cohesion.CohesionPart;
import org.jspecify.annotations.Nullable;

/** The figures of cohesion that a comparison of two networks tells. */
public enum CohesionFigure {
    /** The number of actors. */
    ACTORS,
    /** The number of tied pairs. */
    TIES,
    /** The tied pairs of all pairs, 0 to 1; cannot be compared where the number of actors changes. */
    DENSITY,
    /** Ties per actor, {@code 2m / n}. */
    MEAN_DEGREE,
    /** The number of components, isolates included. */
    COMPONENTS,
    /** The share of actors in the largest component, 0 to 1. */
    LARGEST_COMPONENT,
    /** The number of actors without any tie. */
    ISOLATES,
    /** Freeman's degree centralisation, 0 to 1. */
    CENTRALISATION,
    /** Closed triples of connected triples, 0 to 1. */
    TRANSITIVITY,
    /** Answered arcs of arcs, 0 to 1. */
    RECIPROCITY,
    /** Pairs tied by two or more kinds of tied pairs, 0 to 1. */
    MULTIPLEXITY,
    /** The correlation of degrees at the ends of ties, -1 to 1. */
    DEGREE_ASSORTATIVITY;

    Changed between(@Nullable CohesionPart before, @Nullable CohesionPart after) {
        return new Changed(this, new Difference(before == null ? null : of(before), after == null ? null : of(after)));
    }

    private @Nullable Double of(CohesionPart part) {
        return switch (this) {
            case ACTORS -> (double) part.actors();
            case TIES -> (double) part.ties();
            case DENSITY -> part.density().ratio();
            case MEAN_DEGREE -> part.meanDegree();
            case COMPONENTS -> (double) part.components();
            case LARGEST_COMPONENT -> part.largestComponent().ratio();
            case ISOLATES -> (double) part.isolates().size();
            case CENTRALISATION -> part.centralisation();
            case TRANSITIVITY -> part.transitivity().ratio();
            case RECIPROCITY -> part.reciprocity().ratio();
            case MULTIPLEXITY -> part.multiplexity().ratio();
            case DEGREE_ASSORTATIVITY -> part.degreeAssortativity();
        };
    }

    /**
     * A figure in two networks.
     *
     * @param figure which one
     * @param difference before, after and the change
     */
    public record Changed(CohesionFigure figure, Difference difference) {}
}

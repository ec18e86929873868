package fi.alunetwork.core.robustness;

import org.jspecify.annotations.Nullable;

/**
 * What a leaving changes: afterwards less before.
 *
 * @param components the number of components; above 0 where the network falls apart, below where an isolate leaves
 * @param largest the number of actors of the largest component
 * @param connectedPairs the number of pairs of actors with a path between them
 * @param efficiency global efficiency over all actors there were; null where it is left out or undefined
 */
public record NetworkChange(
        int components,
        int largest,
        long connectedPairs,
        @Nullable Double efficiency) {}

/**
 * The whole graph: written and read in one go, and the picture of it that a program serves. Uses {@code core}, the
 * settings of the root package and Spring.
 */
@NullMarked
package fi.alunetwork.store.graph;

import org.jspecify.annotations.NullMarked;

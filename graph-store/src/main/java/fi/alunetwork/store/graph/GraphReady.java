package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.WorkshopGraph;

/**
 * Published once as an event of the application context, when the first picture is there and the context is up.
 *
 * @param graph the first picture
 */
public record GraphReady(WorkshopGraph graph) {}

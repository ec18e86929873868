package fi.alunetwork.store.graph;

import fi.alunetwork.store.StoreStartException;

/**
 * Published once as an event of the application context, when the store could not start and there will be no picture. A
 * program that is nothing without the graph prints the message and ends.
 *
 * @param reason why, for a person
 */
public record GraphStartFailed(StoreStartException reason) {}

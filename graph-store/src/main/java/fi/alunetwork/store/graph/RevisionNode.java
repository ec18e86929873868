package fi.alunetwork.store.graph;

import java.time.ZonedDateTime;

/**
 * The properties of a {@code Revision} node.
 *
 * @param number counted from 1
 * @param at when the change was made
 * @param source what made it
 */
record RevisionNode(long number, ZonedDateTime at, String source) {}

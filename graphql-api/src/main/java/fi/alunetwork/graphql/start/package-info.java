/**
 * How the gateway starts, tells that it is there, and ends where it cannot start: in plain lines for the person at the
 * console. Uses the store's events; knows nothing of the schema.
 */
@NullMarked
package fi.alunetwork.graphql.start;

import org.jspecify.annotations.NullMarked;

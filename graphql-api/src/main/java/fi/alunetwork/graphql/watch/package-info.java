/**
 * What whoever watches the gateway can read off it, beside Spring's own measures of requests, memory and threads: the
 * picture that is served, how old its revision is, how long it took to read and what it takes in memory. Uses the live
 * graph and core's records; knows nothing of the schema.
 */
@NullMarked
package fi.alunetwork.graphql.watch;

import org.jspecify.annotations.NullMarked;

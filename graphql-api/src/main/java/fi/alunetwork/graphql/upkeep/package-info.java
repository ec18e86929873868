/**
 * What whoever runs the gateway asks of it once, at the command line, instead of serving: pack and unpack the embedded
 * data, and write the whole graph as a dataset. Uses the store and core's dataset format; knows nothing of the schema.
 */
@NullMarked
package fi.alunetwork.graphql.upkeep;

import org.jspecify.annotations.NullMarked;

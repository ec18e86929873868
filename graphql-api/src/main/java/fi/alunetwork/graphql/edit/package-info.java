/**
 * Changing records: the mutations, each record's version and history, and what an edit that fails is told. Inputs are
 * the records of core written as GraphQL; whether an edit can be made is core's {@code edit} to say, who may make it is
 * {@code permission}'s, and the store's editor writes it.
 */
@NullMarked
package fi.alunetwork.graphql.edit;

import org.jspecify.annotations.NullMarked;

/**
 * A question over HTTP, to the letter of GraphQL over HTTP, before anything is parsed as GraphQL: how often a client
 * may ask, the method and the headers, the body or the address, the JSON, the list of documents, the revision that the
 * caller knows of, and whether the caller holds the answer already. {@code RequestGuard} calls them in that order. Uses
 * the limits of {@code guard}, the ready questions, and the picture's revision; knows nothing of the schema.
 */
@NullMarked
package fi.alunetwork.graphql.request;

import org.jspecify.annotations.NullMarked;

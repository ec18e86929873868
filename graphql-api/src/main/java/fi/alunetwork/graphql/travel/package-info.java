/**
 * The tables of travel costs that the gateway knows, and how a question names one. Uses core's {@code travel} and
 * {@code dataset}, and waits for the store's first graph, against which the tables are checked.
 */
@NullMarked
package fi.alunetwork.graphql.travel;

import org.jspecify.annotations.NullMarked;

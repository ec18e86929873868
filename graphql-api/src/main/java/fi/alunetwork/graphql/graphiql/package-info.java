/**
 * GraphiQL at {@code /graphiql}, whole without the internet: the page, its rules for the browser, and the ready
 * questions that its panel offers. Its scripts and styles are files in {@code static/graphiql}.
 */
@NullMarked
package fi.alunetwork.graphql.graphiql;

import org.jspecify.annotations.NullMarked;

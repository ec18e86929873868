/**
 * Who may read and who may change: tokens of an OAuth 2 issuer, their scopes, and the areas that an edit scope is
 * limited to. Without an issuer everybody reads and nobody changes. Gives features the {@code Caller} of a question;
 * knows no feature of the schema. Uses core's {@code edit} for what a limit means, and {@code error} for its answers.
 */
@NullMarked
package fi.alunetwork.graphql.permission;

import org.jspecify.annotations.NullMarked;

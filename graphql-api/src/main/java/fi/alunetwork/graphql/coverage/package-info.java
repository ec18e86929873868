/**
 * The field {@code coverage} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code coverage} and this module's {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.coverage;

import org.jspecify.annotations.NullMarked;

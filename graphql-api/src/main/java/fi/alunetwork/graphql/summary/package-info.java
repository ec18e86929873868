/** The field {@code summary} of a picture. Uses core's {@code summary} and this module's {@code schema}. */
@NullMarked
package fi.alunetwork.graphql.summary;

import org.jspecify.annotations.NullMarked;

/** The field {@code findings} of a picture. Uses core's {@code quality} and this module's {@code schema}. */
@NullMarked
package fi.alunetwork.graphql.quality;

import org.jspecify.annotations.NullMarked;

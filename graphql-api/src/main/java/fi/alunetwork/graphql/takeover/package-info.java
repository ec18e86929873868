/**
 * The field {@code takeover} of a comparison. Translates the question and the answer and adds nothing; uses core's
 * {@code takeover} and this module's {@code schema}, {@code partnering} and {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.takeover;

import org.jspecify.annotations.NullMarked;

/**
 * The field {@code cohesion} of a cooperation network. Translates the question and the answer and adds nothing; uses
 * core's {@code cohesion} and this module's {@code schema} and {@code cooperation}.
 */
@NullMarked
package fi.alunetwork.graphql.cohesion;

import org.jspecify.annotations.NullMarked;

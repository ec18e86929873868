/**
 * The regimes and what they say of a picture: who organises, who may produce, refer or receive a grant, and how a
 * provision stands. Uses core's {@code regime} and {@code law}, this module's {@code schema}, and {@code graph} for the
 * picture of a day.
 */
@NullMarked
package fi.alunetwork.graphql.regime;

import org.jspecify.annotations.NullMarked;

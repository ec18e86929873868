/**
 * What questions on plans of several organisations have in common as they are asked and answered: the package of
 * services, the cells, and sets of organisations. Uses core's {@code partnering} and this module's {@code schema} and
 * {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.partnering;

import org.jspecify.annotations.NullMarked;

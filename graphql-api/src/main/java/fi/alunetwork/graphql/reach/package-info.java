/**
 * What questions on reach have in common as they are asked: the scope, the threshold and what municipalities are
 * weighed by. Uses core's {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.reach;

import org.jspecify.annotations.NullMarked;

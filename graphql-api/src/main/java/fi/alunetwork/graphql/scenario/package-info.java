/**
 * Scenarios as they are asked, and what the picture that one made tells of it. Translates and adds nothing; uses core's
 * {@code scenario} and this module's {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.scenario;

import org.jspecify.annotations.NullMarked;

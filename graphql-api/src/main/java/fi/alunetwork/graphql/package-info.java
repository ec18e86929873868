/** The gateway's main class and what holds for every feature of the schema. */
@NullMarked
package fi.alunetwork.graphql;

import org.jspecify.annotations.NullMarked;

/**
 * The ready questions that are packed into the jar, read once from their files: GraphiQL's panel offers them, and they
 * are the list of a gateway that answers listed documents only. Uses nothing of this project.
 */
@NullMarked
package fi.alunetwork.graphql.question;

import org.jspecify.annotations.NullMarked;

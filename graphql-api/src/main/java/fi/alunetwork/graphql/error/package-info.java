/**
 * What a caller is told when something fails: a closed list of codes ({@link fi.alunetwork.graphql.error.ErrorCode}),
 * one sentence that helps, and nothing of the inside. Uses core's and the store's typed exceptions; knows no feature of
 * the schema.
 */
@NullMarked
package fi.alunetwork.graphql.error;

import org.jspecify.annotations.NullMarked;

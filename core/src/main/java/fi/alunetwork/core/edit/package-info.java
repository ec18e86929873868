/**
 * Editing one record: what an edit asks, whether it can be made, what it changes in words, and who may make it. Pure
 * functions of a graph; the store writes what they give. Uses the domain records, {@code graph}, {@code dataset}'s
 * rules for values and {@code quality}'s findings.
 */
@NullMarked
package fi.alunetwork.core.edit;

import org.jspecify.annotations.NullMarked;

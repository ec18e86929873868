/**
 * The regime of a picture applied to it: who organises a service for a municipality, which organisation may produce it
 * there and whether a provision is lawful. {@link fi.alunetwork.core.law.Law} is the one to ask. Uses {@code graph},
 * {@code regime} and the domain records; analyses that ask about lawful producers use it.
 */
@NullMarked
package fi.alunetwork.core.law;

import org.jspecify.annotations.NullMarked;

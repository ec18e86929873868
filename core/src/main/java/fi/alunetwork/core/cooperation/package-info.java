/**
 * Who works with whom: partnerships and joint membership in ALU networks as one graph of ties between actors, under a
 * stated projection. What is asked of that graph (how cohesive it is, who holds it together, what breaks, what is
 * missing) lies in the packages beside this one. Uses {@code graph}, {@code tie}, the domain records and the root
 * package.
 */
@NullMarked
package fi.alunetwork.core.cooperation;

import org.jspecify.annotations.NullMarked;

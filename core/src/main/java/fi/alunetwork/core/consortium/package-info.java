/**
 * Which organisations together produce a package of services for an area: the fewest, the cheapest or those that reach
 * the most people, with proof. Uses {@code partnering} for who reaches what, {@code cover} to choose,
 * {@code cooperation} for who works together already, and {@code suggestion} for who should.
 */
@NullMarked
package fi.alunetwork.core.consortium;

import org.jspecify.annotations.NullMarked;

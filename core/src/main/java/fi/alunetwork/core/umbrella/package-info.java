/**
 * Who could be the umbrella body of an area: what each organisation reaches by itself and with its direct partners, and
 * the fewest coordinators whose partners reach all that can be reached. Uses {@code partnering} for who reaches what,
 * {@code cooperation} for who works with whom, and {@code cover} to choose.
 */
@NullMarked
package fi.alunetwork.core.umbrella;

import org.jspecify.annotations.NullMarked;

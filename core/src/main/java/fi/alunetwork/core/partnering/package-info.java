/**
 * Which organisations together produce a package of services for an area: consortia with proof, take-over of what a
 * reform ends, umbrella bodies. Everything rests on cells, a place and a service each, and on who reaches them. Uses
 * {@code reach} for that, {@code cover} to choose, {@code cooperation} for who works together already, and
 * {@code suggestion} for who should.
 */
@NullMarked
package fi.alunetwork.core.partnering;

import org.jspecify.annotations.NullMarked;

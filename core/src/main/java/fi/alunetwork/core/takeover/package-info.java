/**
 * Who could take over what one picture has and another lacks: the cells that are lost, the organisations that could
 * lawfully take them, and the fewest that restore all that can be restored. Uses {@code partnering} for who reaches
 * what, {@code law} for who may, and {@code cover} to choose.
 */
@NullMarked
package fi.alunetwork.core.takeover;

import org.jspecify.annotations.NullMarked;

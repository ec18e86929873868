package fi.alunetwork.core.robustness;

import fi.alunetwork.core.cooperation.Actor;

/**
 * What breaks when one actor leaves.
 *
 * @param actor who leaves
 * @param ties the number of its ties, which go with it
 * @param cutPoint whether those who stay fall apart by it: its component becomes two or more
 * @param left what is left
 * @param change what that changes
 */
public record ActorRemoval(Actor actor, int ties, boolean cutPoint, NetworkLeft left, NetworkChange change) {}

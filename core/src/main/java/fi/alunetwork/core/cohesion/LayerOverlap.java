package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.partnership.CooperationModel;
import org.jspecify.annotations.Nullable;

/**
 * How far two kinds of ties tie the same pairs (Jaccard).
 *
 * @param one the model that is the first kind; null for joint membership in an ALU network
 * @param other the model that is the second; null likewise
 * @param pairs the pairs tied by both, of those tied by either
 */
public record LayerOverlap(
        @Nullable CooperationModel one, @Nullable CooperationModel other, Share pairs) {}

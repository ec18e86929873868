package fi.alunetwork.graphql.reach;

import fi.alunetwork.core.reach.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * How far is near, as it is asked: one of the three.
 *
 * @param preset a named threshold
 * @param km kilometres
 * @param minutes minutes
 */
public record ThresholdInput(
        Threshold.@Nullable Preset preset,
        @Nullable Double km,
        @Nullable Double minutes) {

    /** The threshold; what is no number becomes a refusal. */
    public Threshold toThreshold() {
        if (preset != null) {
            return Threshold.of(preset);
        }
        return minutes != null ? Threshold.ofMinutes(minutes) : Threshold.ofKm(km == null ? Double.NaN : km);
    }
}

package fi.alunetwork.graphql.reach;

import fi.alunetwork.core.reach.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * How far is near, as it is asked: one of the two.
 *
 * @param preset a named threshold
 * @param km kilometres
 */
public record ThresholdInput(
        Threshold.@Nullable Preset preset, @Nullable Double km) {

    /** The threshold; what is no number becomes a refusal. */
    public Threshold toThreshold() {
        return preset != null ? Threshold.of(preset) : Threshold.ofKm(km == null ? Double.NaN : km);
    }
}

package fi.alunetwork.core.reach;

import fi.alunetwork.core.BadQuestionException;
import org.jspecify.annotations.Nullable;

/**
 * How far is near: inclusive, over the straight line.
 *
 * @param km kilometres, above zero
 * @param preset the named threshold that this is; null where the asker gave kilometres
 */
public record Threshold(double km, @Nullable Preset preset) {

    /** Longer than Finland; a larger number is a slip. */
    private static final double LONGEST_KM = 1500;

    /** Thresholds with a name. */
    public enum Preset {
        /** Local service (lähipalvelu): 30 km, a working convention of this software; no law states one. */
        LOCAL_SERVICE(30),
        /**
         * Commuting area (työssäkäyntialue) of unemployment law: 80 km from home, as a bill of 2016 (210/2016) has it.
         * An older figure: check before relying on it.
         */
        COMMUTING_AREA(80);

        private final double km;

        Preset(double km) {
            this.km = km;
        }

        /** The preset's kilometres. */
        public double km() {
            return km;
        }
    }

    /**
     * Checks the value.
     *
     * @throws BadQuestionException where the kilometres are not above 0 and at most 1500
     */
    public Threshold {
        if (!(km > 0 && km <= LONGEST_KM)) {
            throw BadQuestionException.badArgument("Threshold " + km + " km is not above 0 and at most " + LONGEST_KM
                    + " km. Maybe it is in metres, or a minus sign slipped in.");
        }
    }

    /** A threshold in kilometres. */
    public static Threshold ofKm(double km) {
        return new Threshold(km, null);
    }

    /** A named threshold. */
    public static Threshold of(Preset preset) {
        return new Threshold(preset.km(), preset);
    }
}

package fi.alunetwork.core.reach;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.travel.TravelUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far is near: inclusive, in the unit of the travel cost that the question names.
 *
 * @param value kilometres or minutes, above zero
 * @param unit which of the two
 * @param preset the named threshold that this is; null where the asker gave a number
 */
public record Threshold(
        double value, TravelUnit unit, @Nullable Preset preset) {

    /** Longer than Finland, and longer than a day; a larger number is a slip. */
    public static final double LARGEST = 1500;

    /** Thresholds with a name, all in kilometres. */
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
     * @throws BadQuestionException where the value is not above 0 and at most 1500
     */
    public Threshold {
        if (!(value > 0 && value <= LARGEST)) {
            throw BadQuestionException.badArgument("Threshold " + value + " " + unit.symbol()
                    + " is not above 0 and at most " + LARGEST + " " + unit.symbol()
                    + ". Maybe it is in metres or seconds, or a minus sign slipped in.");
        }
    }

    /** A threshold in kilometres. */
    public static Threshold ofKm(double km) {
        return new Threshold(km, TravelUnit.KM, null);
    }

    /** A threshold in minutes, for a travel cost in minutes. */
    public static Threshold ofMinutes(double minutes) {
        return new Threshold(minutes, TravelUnit.MINUTES, null);
    }

    /** A named threshold. */
    public static Threshold of(Preset preset) {
        return new Threshold(preset.km(), TravelUnit.KM, preset);
    }

    /**
     * So many times as far, without a name.
     *
     * @throws BadQuestionException where that is not above 0 and at most {@link #LARGEST}
     */
    public Threshold times(double factor) {
        return new Threshold(value * factor, unit, null);
    }

    /**
     * The value, once it is sure that the travel cost is in the same unit.
     *
     * @throws BadQuestionException where it is not
     */
    public double in(TravelCost travel) {
        if (unit != travel.unit()) {
            throw BadQuestionException.badArgument("Threshold " + this + " is in " + unit.symbol()
                    + ", but the way is measured in " + travel.unit().symbol() + ". Maybe give the threshold in "
                    + travel.unit().symbol() + " or measure the way otherwise: a preset is in km.");
        }
        return value;
    }

    /** The value with its unit and, where it has one, its name. */
    @Override
    public String toString() {
        return value + " " + unit.symbol() + (preset == null ? "" : " (" + preset + ")");
    }
}

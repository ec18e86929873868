package fi.alunetwork.core.travel;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The straight line times a factor.
 *
 * @param factor 1 for the line itself
 */
record StraightLine(double factor) implements TravelCost {

    private static final double LARGEST = 10;

    private static final LocalizedName LINES = LocalizedName.of(
            "Etäisyydet ovat linnuntietä; teitä, lauttoja ja joukkoliikennettä ei tunneta. Kuntaa edustaa yksi"
                    + " piste.",
            "Avstånden är fågelvägen; vägar, färjor och kollektivtrafik är inte kända. En punkt står för"
                    + " kommunen.",
            "Distances are straight lines; roads, ferries and public transport are not known. One point stands"
                    + " for a municipality.");
    private static final LocalizedName GUESSES = LocalizedName.of(
            "Etäisyydet ovat arvioita: linnuntie kerrottuna samalla luvulla kaikkialla. Järven toiselle puolelle"
                    + " on pidempi matka. Kuntaa edustaa yksi piste.",
            "Avstånden är uppskattningar: fågelvägen gånger samma tal överallt. Till andra sidan av en sjö är"
                    + " det längre. En punkt står för kommunen.",
            "Distances are estimates: the straight line times one number everywhere. The way to the other side"
                    + " of a lake is longer. One point stands for a municipality.");

    /**
     * Checks the value.
     *
     * @throws BadQuestionException where the factor is below 1 or above 10, or not a number
     */
    StraightLine {
        if (!(factor >= 1 && factor <= LARGEST)) {
            throw BadQuestionException.badArgument("detourFactor is " + factor + "; expected 1 to " + LARGEST
                    + ", because no way is shorter than the straight line. Maybe 1.3 was meant, as roads in Finland are"
                    + " on average.");
        }
    }

    @Override
    public double between(Stop from, Stop to) {
        return factor * from.straightKm(to);
    }

    @Override
    public TravelUnit unit() {
        return TravelUnit.KM;
    }

    @Override
    public LocalizedName method() {
        return factor == 1
                ? LocalizedName.of("linnuntietä", "fågelvägen", "in a straight line")
                : LocalizedName.of(
                        "arviolta (linnuntie × " + factor("fi") + ")",
                        "uppskattningsvis (fågelvägen × " + factor("sv") + ")",
                        "by estimate (straight line × " + factor("en") + ")");
    }

    @Override
    public LocalizedName caution() {
        return factor == 1 ? LINES : GUESSES;
    }

    private String factor(String language) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language)))
                .format(factor);
    }

    @Override
    public double reachKm(double cost) {
        return cost / factor;
    }

    @Override
    public boolean followsStraightLine() {
        return true;
    }
}

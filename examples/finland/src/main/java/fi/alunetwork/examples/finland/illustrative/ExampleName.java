package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import java.util.List;
import java.util.Map;

/**
 * A word in Finnish, Swedish and English, to name an invented thing after.
 *
 * @param fi in Finnish
 * @param sv in Swedish
 * @param en in English
 */
record ExampleName(String fi, String sv, String en) {

    /** Trees, for workshops. */
    static final List<ExampleName> TREES = List.of(
            new ExampleName("Kuusi", "Gran", "Spruce"),
            new ExampleName("Mänty", "Tall", "Pine"),
            new ExampleName("Koivu", "Björk", "Birch"),
            new ExampleName("Pihlaja", "Rönn", "Rowan"),
            new ExampleName("Haapa", "Asp", "Aspen"),
            new ExampleName("Kataja", "En", "Juniper"),
            new ExampleName("Tammi", "Ek", "Oak"),
            new ExampleName("Lehmus", "Lind", "Linden"),
            new ExampleName("Vaahtera", "Lönn", "Maple"),
            new ExampleName("Leppä", "Al", "Alder"),
            new ExampleName("Paju", "Vide", "Willow"),
            new ExampleName("Saarni", "Ask", "Ash"));

    /** Weather and times of day, for bodies. */
    static final List<ExampleName> SKIES = List.of(
            new ExampleName("Aamu", "Morgon", "Morning"),
            new ExampleName("Tuuli", "Vind", "Wind"),
            new ExampleName("Sade", "Regn", "Rain"),
            new ExampleName("Lumi", "Snö", "Snow"),
            new ExampleName("Halla", "Frost", "Frost"),
            new ExampleName("Pilvi", "Moln", "Cloud"),
            new ExampleName("Ilta", "Kväll", "Evening"),
            new ExampleName("Tähti", "Stjärna", "Star"),
            new ExampleName("Kaste", "Dagg", "Dew"),
            new ExampleName("Aurinko", "Sol", "Sun"));

    /** The name in all three languages. */
    LocalizedName localized() {
        return new LocalizedName(Map.of(Language.FI, fi, Language.SV, sv, Language.EN, en));
    }

    /** The name between words, with a place in brackets behind it. */
    ExampleName within(ExampleName before, ExampleName after, LocalizedName place) {
        return new ExampleName(
                before.fi + fi + after.fi + " (" + place.in(Language.FI) + ")",
                before.sv + sv + after.sv + " (" + place.in(Language.SV) + ")",
                before.en + en + after.en + " (" + place.in(Language.FI) + ")");
    }
}

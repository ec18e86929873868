package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.examples.finland.facts.Place;
import java.util.Set;

/** The languages of an invented workshop's services: the municipality's, though not always all of them. */
final class Languages {

    /** Enontekiö, Inari, Sodankylä and Utsjoki, the homeland of the Sámi. */
    private static final Set<String> SAMI_HOMELAND = Set.of("047", "148", "758", "890");

    private Languages() {}

    static Set<Language> of(String key, Place place) {
        if (SAMI_HOMELAND.contains(place.code().value())) {
            return Set.of(Language.FI, Language.SE);
        }
        double roll = Dice.roll(key + "/languages");
        if (place.languageStatus() == LanguageStatus.BILINGUAL_FINNISH_MAJORITY) {
            return roll < 0.5 ? Set.of(Language.FI, Language.SV) : Set.of(Language.FI);
        }
        if (place.languageStatus() == LanguageStatus.BILINGUAL_SWEDISH_MAJORITY) {
            return roll < 0.6 ? Set.of(Language.SV, Language.FI) : Set.of(Language.SV);
        }
        return roll < 0.05 ? Set.of(Language.FI, Language.EN) : Set.of(Language.FI);
    }
}

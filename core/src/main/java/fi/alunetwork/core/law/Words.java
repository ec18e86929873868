package fi.alunetwork.core.law;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.LawSource;
import fi.alunetwork.core.regime.RegimeId;
import java.util.List;
import java.util.Map;

/** The grounds of answers that no rule gives. */
final class Words {

    private static final LocalizedName NO_RULE = new LocalizedName(Map.of(
            Language.FI, "Mikään sääntö ei kerro tätä.",
            Language.SV, "Ingen regel berättar detta.",
            Language.EN, "No rule tells this."));
    private static final LocalizedName NO_OPERATOR = new LocalizedName(Map.of(
            Language.FI, "Työpajan ylläpitäjää ei tiedetä.",
            Language.SV, "Verkstadens huvudman är inte känd.",
            Language.EN, "The operator of the workshop is not known."));
    private static final LocalizedName PRODUCER_NOT_KNOWN = new LocalizedName(Map.of(
            Language.FI,
                    "Vastaus riippuu seikasta, jota ei tiedetä: tuottajan oikeudellisesta muodosta, sen suhteesta"
                            + " järjestäjään tai omistusosuudesta.",
            Language.SV,
                    "Svaret beror på något som inte är känt: producentens juridiska form, dess förhållande till den som"
                            + " ordnar servicen eller ägarandelen.",
            Language.EN,
                    "The answer depends on what is not known: the producer's legal form, what it is to the organiser, or"
                            + " the share that is owned."));

    private Words() {}

    static Grounds noRule(RegimeId regime) {
        return new Grounds("no-rule", regime, NO_RULE, List.of(), false);
    }

    static Grounds noOperator(RegimeId regime) {
        return new Grounds("operator-not-known", regime, NO_OPERATOR, List.of(), false);
    }

    static Grounds producerNotKnown(RegimeId regime, List<LawSource> sources) {
        return new Grounds("producer-not-known", regime, PRODUCER_NOT_KNOWN, sources, false);
    }
}

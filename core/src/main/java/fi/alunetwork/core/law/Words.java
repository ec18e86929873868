package fi.alunetwork.core.law;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.LawSource;
import fi.alunetwork.core.regime.RegimeId;
import java.util.List;

/** The grounds of answers that no rule gives. */
final class Words {

    private static final LocalizedName NO_RULE =
            LocalizedName.of("Mikään sääntö ei kerro tätä.", "Ingen regel berättar detta.", "No rule tells this.");
    private static final LocalizedName NO_OPERATOR = LocalizedName.of(
            "Työpajan ylläpitäjää ei tiedetä.",
            "Verkstadens huvudman är inte känd.",
            "The operator of the workshop is not known.");
    private static final LocalizedName PRODUCER_NOT_KNOWN = LocalizedName.of(
            "Vastaus riippuu seikasta, jota ei tiedetä: tuottajan oikeudellisesta muodosta, sen suhteesta"
                    + " järjestäjään tai omistusosuudesta.",
            "Svaret beror på något som inte är känt: producentens juridiska form, dess förhållande till den som"
                    + " ordnar servicen eller ägarandelen.",
            "The answer depends on what is not known: the producer's legal form, what it is to the organiser, or"
                    + " the share that is owned.");

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

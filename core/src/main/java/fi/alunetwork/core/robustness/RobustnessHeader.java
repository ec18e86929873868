package fi.alunetwork.core.robustness;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import java.util.List;

/** What an answer on robustness tells of itself. */
final class RobustnessHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Toimijoita poistetaan siteineen ja katsotaan, mitä jää: osat, suurin osa, parit, joilla on yhteys"
                    + " (Borgatti 2006), ja verkoston tehokkuus (Latora ja Marchiori 2001). Kohdennetussa järjestyksessä"
                    + " lähtee aina se, jolla on eniten siteitä jäljellä; pahin joukko jättää vähiten pareja (Arulselvan"
                    + " ja muut 2009).",
            "Aktörer tas bort med sina band och det som blir kvar granskas: delar, den största delen, par med förbindelse"
                    + " (Borgatti 2006) och nätverkets effektivitet (Latora och Marchiori 2001). I den riktade ordningen"
                    + " går alltid den som har flest band kvar; den värsta gruppen lämnar minst antal par (Arulselvan med"
                    + " flera 2009).",
            "Actors are taken out with their ties, and what is left is looked at: components, the largest one, connected"
                    + " pairs (Borgatti 2006) and global efficiency (Latora and Marchiori 2001). In the targeted order"
                    + " always the one with most ties left goes next; the worst set leaves the fewest pairs (Arulselvan"
                    + " and others 2009).");
    private static final LocalizedName TIES_ONLY = LocalizedName.of(
            "Tarkastelu koskee siteitä, ei palveluja: se, mitä palveluja lähtijä vie mukanaan, on eri kysymys.",
            "Granskningen gäller band, inte tjänster: vilka tjänster den som går tar med sig är en annan fråga.",
            "This is about ties, not services: which services a leaver takes along is another question.");
    private static final LocalizedName NO_EFFICIENCY = LocalizedName.of(
            "Verkoston tehokkuus jokaisen lähdön jälkeen on jätetty pois, koska sen laskeminen kestäisi liian kauan.",
            "Nätverkets effektivitet efter varje avgång har lämnats bort, eftersom det skulle ta för lång tid att räkna.",
            "Global efficiency after each leaving is left out, because working it out would take too long.");

    private RobustnessHeader() {}

    static AnswerHeader of(CooperationNetwork network, RobustnessQuestion question, boolean tooDear) {
        Leavers leavers = question.leavers();
        return network.header(
                METHOD,
                List.of(
                        new Parameter("together", question.together().toString()),
                        new Parameter("targeted", "most ties left first, then the smaller code"),
                        new Parameter("runs", String.valueOf(question.runs())),
                        new Parameter("seed", String.valueOf(question.seed())),
                        new Parameter("efficiency", question.efficiency().name()),
                        new Parameter("leaving", leavers == null ? "nobody" : leavers.toString())),
                tooDear ? List.of(TIES_ONLY, NO_EFFICIENCY) : List.of(TIES_ONLY));
    }
}

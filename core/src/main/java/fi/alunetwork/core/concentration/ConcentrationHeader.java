package fi.alunetwork.core.concentration;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.concentration.ConcentrationAnswer.ServiceConcentration;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;

/** What an answer on concentration tells of itself. */
final class ConcentrationHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Eriarvoisuus asukkaiden painoin: Gini-kerroin ja Theilin T alueiden välillä ja sisällä. Keskittyminen:"
                    + " Herfindahlin–Hirschmanin indeksi organisaatioittain, sijaintiosamäärä ja osuus maakuntien"
                    + " keskuksissa, joita ovat maakuntien väkirikkaimmat kunnat.",
            "Ojämlikhet vägd med invånare: Ginikoefficient och Theils T mellan och inom områden. Koncentration:"
                    + " Herfindahl–Hirschmans index per organisation, lokaliseringskvot och andel i landskapens"
                    + " centrum, det vill säga landskapens folkrikaste kommuner.",
            "Inequality weighted by people: Gini coefficient, and Theil T between and within areas. Concentration:"
                    + " Herfindahl–Hirschman index by organisation, location quotient and share in the centres of"
                    + " regions, which are the regions' most populous municipalities.");
    private static final LocalizedName NO_PROVIDER = LocalizedName.of(
            "Kunnat, joissa palvelua ei tuota kukaan, puuttuvat eriarvoisuuden luvuista: niiden asukkaat kerrotaan"
                    + " erikseen.",
            "Kommuner utan producent ingår inte i siffrorna på ojämlikhet: deras invånare anges för sig.",
            "Municipalities without any provider are left out of the figures on inequality: their people are told"
                    + " apart.");
    private static final LocalizedName BEST_KNOWN = LocalizedName.of(
            "Osalla arvo on paras tiedossa oleva: rekisteriä ei siellä tiedetä täydelliseksi, tai jonkin palvelun"
                    + " olemassaoloa ei tunneta.",
            "För en del är värdet det bästa kända: registret uppges inte vara fullständigt där, eller det är inte känt om"
                    + " en service fanns.",
            "For a part the value is the best that is known: the register is not stated to be whole there, or it is not"
                    + " known whether an offer existed.");
    private static final LocalizedName PLACES_NOT_KNOWN = LocalizedName.of(
            "Paikkojen määrää ei tunneta riittävän monesta palvelusta (alle 80 %), joten keskittyminen on kerrottu"
                    + " palvelujen lukumäärin.",
            "Antalet platser är känt för alltför få (under 80 %), så koncentrationen anges i antal erbjudanden.",
            "The places of too few offers are known (under 80 per cent), so that concentration is told by the number of"
                    + " offers.");

    private static final LocalizedName COUNTED_INSTEAD = LocalizedName.of(
            "Paikkojen määrää ei tunneta riittävän monesta palvelusta, joten asukkaita verrataan saavutettavien palvelujen"
                    + " lukumäärin.",
            "Antalet platser är känt för alltför få, så invånarna jämförs enligt antalet erbjudanden inom räckhåll.",
            "The places of too few offers are known, so that people are compared by the number of offers within reach.");

    private ConcentrationHeader() {}

    static AnswerHeader of(
            DatedGraph graph,
            ConcentrationQuestion question,
            DemandFigures demand,
            int municipalities,
            List<ServiceConcentration> services,
            double illustrative) {
        double total = 0;
        double notKnown = 0;
        for (ServiceConcentration service : services) {
            Inequality inequality = service.inequality();
            total += inequality.weight() + inequality.withoutProvider() + inequality.notKnown();
            notKnown += inequality.notKnown();
        }
        return ScopeHeader.of(
                graph,
                question.scope(),
                demand,
                new ScopeHeader.Own(
                        METHOD,
                        parameters(question),
                        municipalities,
                        new Share(illustrative, total),
                        new Share(notKnown, total),
                        notes(question, services)));
    }

    private static List<Parameter> parameters(ConcentrationQuestion question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rule of " + service, question.ruleFor(service).name())));
        parameters.add(new Parameter("variable", question.variable().name()));
        if (question.variable() != Variable.DISTANCE) {
            parameters.add(new Parameter("threshold", question.threshold().toString()));
        }
        parameters.add(new Parameter("areas", question.areas().name()));
        return parameters;
    }

    private static List<LocalizedName> notes(ConcentrationQuestion question, List<ServiceConcentration> services) {
        List<LocalizedName> notes = new ArrayList<>();
        if (services.stream().anyMatch(service -> service.inequality().variable() != question.variable())) {
            notes.add(COUNTED_INSTEAD);
        }
        if (services.stream().anyMatch(service -> service.inequality().withoutProvider() > 0)) {
            notes.add(NO_PROVIDER);
        }
        if (services.stream().anyMatch(service -> service.inequality().bestKnown() > 0)) {
            notes.add(BEST_KNOWN);
        }
        if (services.stream().anyMatch(ConcentrationHeader::lacksPlaces)) {
            notes.add(PLACES_NOT_KNOWN);
        }
        return notes;
    }

    private static boolean lacksPlaces(ServiceConcentration service) {
        return service.supply().stream()
                .map(supply -> supply.known().ratio())
                .anyMatch(known -> known != null && known < Supply.LEAST_KNOWN);
    }
}

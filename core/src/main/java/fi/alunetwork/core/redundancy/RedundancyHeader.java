package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;

/** What an answer on redundancy tells of itself. */
final class RedundancyHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Tuottajien varmuus: eri organisaatioita (ei toimipisteitä) lähellä, raja-arvo mukaan lukien. Markkinapuute:"
                    + " erän voi palvella kokonaan enintään yksi organisaatio.",
            "Producenternas säkerhet: olika organisationer (inte verksamhetsställen) i närheten, gränsen inräknad."
                    + " Marknadsbrist: högst en organisation kan betjäna hela delen.",
            "Redundancy: distinct organisations (not sites) within reach, threshold inclusive. Market failure: at most one"
                    + " organisation can serve the whole lot.");
    private static final LocalizedName ANY_PRODUCER = LocalizedName.of(
            "Mukana on jokainen, joka tuottaa palvelua, laillisesti tai ei. Laillisia tuottajia kysytään arvolla"
                    + " producers: LAWFUL.",
            "Alla som producerar servicen räknas, lagligt eller inte. Lagliga producenter frågas med producers: LAWFUL.",
            "Whoever provides the service counts, lawfully or not. Ask for lawful producers by producers: LAWFUL.");

    private RedundancyHeader() {}

    static AnswerHeader of(
            DatedGraph graph,
            RedundancyQuestion question,
            DemandFigures demand,
            int municipalities,
            List<ServiceRedundancy> services) {
        double total = 0;
        double illustrative = 0;
        double notKnown = 0;
        for (ServiceRedundancy service : services) {
            total += service.figure().base();
            illustrative += service.figure().illustrative();
            notKnown += service.figure().people(ProviderState.NOT_KNOWN);
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
                        question.scope().producers() == Producers.ANY ? List.of(ANY_PRODUCER) : List.of()));
    }

    private static List<Parameter> parameters(RedundancyQuestion question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rule of " + service, question.ruleFor(service).name())));
        parameters.add(new Parameter("threshold", question.threshold().toString()));
        parameters.add(new Parameter("lots", words(question.lots())));
        return parameters;
    }

    private static String words(Lots lots) {
        if (lots instanceof Lots.EachArea areas) {
            return "each " + areas.kind();
        }
        return lots instanceof Lots.Given given ? given.groups().size() + " given" : "each municipality";
    }
}

package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.ScopeHeader;
import fi.alunetwork.core.travel.TravelCost;
import java.util.ArrayList;
import java.util.List;

/** What an answer on coverage tells of itself. */
final class CoverageHeader {

    private CoverageHeader() {}

    static AnswerHeader of(
            DatedGraph graph,
            CoverageQuestion question,
            DemandFigures demand,
            int municipalities,
            List<ServiceCoverage> services) {
        double total = 0;
        double illustrative = 0;
        double notKnown = 0;
        for (ServiceCoverage service : services) {
            CoverageFigure figure = service.thresholds().get(0).figures().get(0);
            total += figure.base();
            illustrative += figure.illustrative();
            notKnown += figure.notKnown();
        }
        int waysNotKnown =
                services.stream().mapToInt(ServiceCoverage::waysNotKnown).sum();
        return ScopeHeader.of(
                graph,
                question.scope(),
                demand,
                new ScopeHeader.Own(
                        method(question.scope().travel()),
                        parameters(question),
                        municipalities,
                        new Share(illustrative, total),
                        new Share(notKnown, total),
                        waysNotKnown == 0 ? List.of() : List.of(waysNotKnown(waysNotKnown))));
    }

    private static LocalizedName method(TravelCost travel) {
        LocalizedName way = travel.method();
        return LocalizedName.of(
                "Palvelun kattavuus: lähin toimipiste " + way.in(Language.FI)
                        + ", raja-arvo mukaan lukien; ilmoitettu toiminta-alue erikseen.",
                "Servicens täckning: närmaste verksamhetsställe " + way.in(Language.SV)
                        + ", gränsen inräknad; angivet verksamhetsområde för sig.",
                "Service coverage: nearest site " + way.in(Language.EN)
                        + ", threshold inclusive; declared service area apart.");
    }

    private static List<Parameter> parameters(CoverageQuestion question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rules of " + service, question.rulesFor(service).toString())));
        if (question.services().size() > 1) {
            parameters.add(new Parameter("together", question.together().name()));
        }
        question.thresholds().forEach(threshold -> parameters.add(new Parameter("threshold", threshold.toString())));
        return parameters;
    }

    private static LocalizedName waysNotKnown(int pairs) {
        return LocalizedName.of(
                "Taulukosta puuttuu " + pairs + " matkaa kunnasta toimipisteeseen. Jos linnuntie on niin lyhyt, että"
                        + " matka voi mahtua rajaan, kunnan kattavuus ei ole tiedossa, ellei muu palvelu kata sitä.",
                "I tabellen saknas " + pairs + " vägar från en kommun till ett verksamhetsställe. Är fågelvägen så kort"
                        + " att vägen kan rymmas inom gränsen, är kommunens täckning inte känd, om ingen annan täcker"
                        + " den.",
                "The table lacks " + pairs + " ways from a municipality to a site. Where the straight line is so short"
                        + " that the way may be within the threshold, it is not known whether the municipality is"
                        + " covered, unless another offer covers it.");
    }
}

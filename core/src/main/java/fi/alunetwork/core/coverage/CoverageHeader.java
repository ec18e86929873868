package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.geo.TravelCost;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an answer on coverage tells of itself. */
final class CoverageHeader {

    private static final long YEARS_APART = 2;

    private static final LocalizedName METHOD = text(
            "Palvelun kattavuus: lähin toimipiste linnuntietä, raja-arvo mukaan lukien; ilmoitettu toiminta-alue erikseen.",
            "Servicens täckning: närmaste verksamhetsställe fågelvägen, gränsen inräknad; angivet verksamhetsområde för sig.",
            "Service coverage: nearest site in a straight line, threshold inclusive; declared service area apart.");
    private static final LocalizedName INVENTED = text(
            "Osa vastauksesta perustuu esimerkkitietoon, joka on keksitty eikä kerro todellisista kunnista.",
            "En del av svaret bygger på exempeldata, som är påhittade och inte berättar om verkliga kommuner.",
            "Part of the answer rests on illustrative data, which is invented and says nothing of real municipalities.");
    private static final LocalizedName UNKNOWN = text(
            "Osa ei ole tiedossa: rekisteristä puuttuva palvelu ei ole sama kuin ei palvelua.",
            "En del är inte känd: att en service saknas i registret betyder inte att den saknas.",
            "Part is not known: a service that the register lacks is not a service that is lacking.");
    private static final LocalizedName STRAIGHT = text(
            "Etäisyydet ovat linnuntietä; teitä, lauttoja ja joukkoliikennettä ei tunneta. Kuntaa edustaa yksi piste.",
            "Avstånden är fågelvägen; vägar, färjor och kollektivtrafik är inte kända. En punkt står för kommunen.",
            "Distances are straight lines; roads, ferries and public transport are not known. One point stands for a"
                    + " municipality.");

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
        return AnswerHeader.of(
                graph,
                METHOD,
                parameters(question, demand),
                municipalities,
                demand.date(),
                new Share(illustrative, total),
                new Share(notKnown, total),
                notes(graph, question, demand, illustrative, notKnown));
    }

    private static List<Parameter> parameters(CoverageQuestion question, DemandFigures demand) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rules of " + service, question.rulesFor(service).toString())));
        question.thresholds()
                .forEach(threshold -> parameters.add(new Parameter(
                        "threshold",
                        threshold.km() + " " + TravelCost.STRAIGHT_LINE.unit() + " "
                                + TravelCost.STRAIGHT_LINE.method()
                                + (threshold.preset() == null ? "" : " (" + threshold.preset() + ")"))));
        parameters.add(new Parameter(
                "demand", demand.indicator().id() + " in " + demand.indicator().unit() + ", " + demand.date()));
        parameters.add(new Parameter(
                "base",
                question.scope().area() == null
                        ? question.scope().base().name()
                        : question.scope().area().toString()));
        parameters.add(new Parameter(
                "provenance",
                question.scope().provenance() == null
                        ? "SOURCED and ILLUSTRATIVE"
                        : question.scope().provenance().name()));
        parameters.add(
                new Parameter("assumeOpen", String.valueOf(question.scope().assumeOpen())));
        return parameters;
    }

    private static List<LocalizedName> notes(
            DatedGraph graph, CoverageQuestion question, DemandFigures demand, double illustrative, double notKnown) {
        List<LocalizedName> notes = new ArrayList<>();
        if (illustrative > 0) {
            notes.add(INVENTED);
        }
        if (notKnown > 0) {
            notes.add(UNKNOWN);
        }
        if (Math.abs(ChronoUnit.YEARS.between(demand.date(), graph.date())) >= YEARS_APART) {
            notes.add(text(
                    "Kuntajako on päivältä " + graph.date() + ", väestö tai muu kysyntä päivältä " + demand.date()
                            + ".",
                    "Kommunindelningen är från " + graph.date() + ", befolkningen eller annan efterfrågan från "
                            + demand.date() + ".",
                    "The municipal division is of " + graph.date() + ", residents or other demand of " + demand.date()
                            + "."));
        }
        if (question.scope().area() != null) {
            graph.getRegion(question.scope().area())
                    .membershipDay()
                    .filter(day -> !day.equals(graph.date()))
                    .ifPresent(day -> notes.add(membership(day)));
        }
        notes.add(STRAIGHT);
        return notes;
    }

    private static LocalizedName membership(LocalDate day) {
        return text(
                "Alueella ei ollut kuntia sinä päivänä; kunnat ovat päivän " + day + " jäsenyyden mukaan.",
                "Området hade inga kommuner den dagen; kommunerna är enligt medlemskapet " + day + ".",
                "The area had no municipalities on the day; they are by the membership of " + day + ".");
    }

    private static LocalizedName text(String finnish, String swedish, String english) {
        return new LocalizedName(Map.of(Language.FI, finnish, Language.SV, swedish, Language.EN, english));
    }
}

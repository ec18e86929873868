package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;

/** What an answer on sensitivity tells of itself. */
final class SensitivityHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Herkkyys: kattavuus ja tuottajien määrä kysytään uudelleen pienemmällä ja suuremmalla rajalla ja kummallakin"
                    + " muulla säännöllä, yksi muutos kerrallaan. Kääntyvät kunnat nimetään.",
            "Känslighet: täckningen och antalet producenter frågas på nytt med en mindre och en större gräns och enligt"
                    + " båda de andra reglerna, en ändring i taget. De kommuner som byter läge nämns.",
            "Sensitivity: coverage and the number of providers are asked again with a smaller and a larger threshold and"
                    + " by both of the other rules, one change at a time. The municipalities that flip are named.");
    private static final LocalizedName NO_THRESHOLD = LocalizedName.of(
            "Ilmoitetun toiminta-alueen sääntö ei kysy, kuinka kaukana paja on: siinä raja ei vaihtele.",
            "Regeln om angivet verksamhetsområde frågar inte hur långt borta verkstaden är: där varierar gränsen inte.",
            "The rule of the declared service area does not ask how far the workshop is: there the threshold does not"
                    + " vary.");

    private SensitivityHeader() {}

    static AnswerHeader of(
            DatedGraph graph,
            SensitivityQuestion question,
            DemandFigures demand,
            int municipalities,
            List<ServiceSensitivity> services) {
        double total = 0;
        double illustrative = 0;
        double notKnown = 0;
        for (ServiceSensitivity service : services) {
            CoverageFigure figure = service.asAsked().coverage();
            total += figure.base();
            illustrative += figure.illustrative();
            notKnown += figure.notKnown();
        }
        boolean declared = services.stream().anyMatch(service -> service.rule() == CoverageRule.DECLARED_AREA);
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
                        declared ? List.of(NO_THRESHOLD) : List.of()));
    }

    private static List<Parameter> parameters(SensitivityQuestion question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rule of " + service, question.ruleFor(service).name())));
        parameters.add(new Parameter("threshold", question.threshold().toString()));
        parameters.add(new Parameter("shift", String.valueOf(question.shift())));
        parameters.add(new Parameter("nearer", question.nearer().toString()));
        parameters.add(new Parameter("farther", question.farther().toString()));
        return parameters;
    }
}

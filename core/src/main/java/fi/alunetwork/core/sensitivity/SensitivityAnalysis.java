package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.ServiceCoverage;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.redundancy.RedundancyAnalysis;
import fi.alunetwork.core.redundancy.RedundancyQuestion;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.sensitivity.MunicipalitySensitivity.Outcome;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * Answers {@link SensitivityQuestion}s: a pure function of a picture and a question. Costs one question on coverage
 * with three thresholds, and for each service at most five on redundancy.
 */
public final class SensitivityAnalysis {

    private final DatedGraph graph;
    private final SensitivityQuestion question;
    private final Budget budget;
    private final DemandFigures demand;

    private SensitivityAnalysis(DatedGraph graph, SensitivityQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        this.demand = graph.demand(question.scope().demand());
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known, or the threshold is
     *     not in the unit of the travel cost
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static SensitivityAnswer answer(DatedGraph graph, SensitivityQuestion question, Budget budget) {
        return new SensitivityAnalysis(graph, question, budget).answer();
    }

    private SensitivityAnswer answer() {
        CoverageQuestion everyWay = CoverageQuestion.about(question.services().toArray(Service[]::new))
                .among(question.scope())
                .within(question.threshold(), question.nearer(), question.farther())
                .by(CoverageRule.values());
        List<ServiceSensitivity> services = CoverageAnalysis.answer(graph, everyWay, budget).services().stream()
                .map(this::sensitivity)
                .toList();
        int municipalities = question.scope().municipalities(graph).size();
        return new SensitivityAnswer(SensitivityHeader.of(graph, question, demand, municipalities, services), services);
    }

    private ServiceSensitivity sensitivity(ServiceCoverage coverage) {
        CoverageRule rule = question.ruleFor(coverage.service());
        List<Asked> ways = Variant.of(question, rule).stream()
                .map(variant -> ask(variant, coverage))
                .toList();
        Asked asAsked = ways.get(0);
        List<Asked> others = ways.subList(1, ways.size());
        List<MunicipalitySensitivity> rows = asAsked.coverage().municipalities().stream()
                .map(row -> row(row, asAsked, others))
                .sorted(MunicipalitySensitivity.MOST_PEOPLE_FIRST)
                .toList();
        return new ServiceSensitivity(
                coverage.service(),
                rule,
                figures(asAsked, rows),
                others.stream().map(other -> figures(other, rows)).toList(),
                conclusion(Conclusion.Subject.COVERAGE, Tally.of(rows, MunicipalitySensitivity::coverage)),
                conclusion(Conclusion.Subject.PROVIDERS, Tally.of(rows, MunicipalitySensitivity::providers)),
                rows);
    }

    /** By a declared area the threshold is of no account, so that the one asked will do. */
    private Asked ask(Variant variant, ServiceCoverage coverage) {
        Threshold within = variant.threshold() == null ? question.threshold() : variant.threshold();
        RedundancyQuestion providers = RedundancyQuestion.about(coverage.service())
                .among(question.scope())
                .within(within)
                .by(variant.rule());
        return Asked.of(
                variant,
                coverage.thresholds().stream()
                        .filter(of -> of.threshold().equals(within))
                        .findFirst()
                        .orElseThrow(),
                RedundancyAnalysis.answer(graph, providers, budget).services().get(0));
    }

    private static MunicipalitySensitivity row(MunicipalityCoverage row, Asked asAsked, List<Asked> others) {
        MunicipalityCode code = row.municipality().code();
        Standing asked = asAsked.standing(code);
        return new MunicipalitySensitivity(
                row.municipality(),
                row.demand(),
                asked,
                others.stream()
                        .map(other -> Outcome.of(other.variant(), asked, other.standing(code)))
                        .toList());
    }

    private static VariantFigures figures(Asked way, List<MunicipalitySensitivity> rows) {
        return new VariantFigures(
                way.variant(),
                way.coverageFigure(),
                way.redundancy().figure(),
                Tally.of(
                        rows,
                        row -> Firmness.ofCoverage(
                                row.asAsked(), way.standing(row.municipality().code()))),
                Tally.of(
                        rows,
                        row -> Firmness.ofProviders(
                                row.asAsked(), way.standing(row.municipality().code()))));
    }

    private Conclusion conclusion(Conclusion.Subject subject, Tally tally) {
        return Conclusion.of(subject, tally, demand.indicator().name());
    }
}

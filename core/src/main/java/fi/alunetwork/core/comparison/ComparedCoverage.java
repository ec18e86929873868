package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageAnswer;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.ServiceCoverage;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Divisions;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks coverage of both pictures and sets the answers side by side. */
final class ComparedCoverage {

    private final Comparison comparison;
    private final CoverageQuestion question;
    private final Budget budget;
    private final Divisions divisions;
    private final Set<WorkshopId> losing = new TreeSet<>();

    ComparedCoverage(Comparison comparison, CoverageQuestion question, Budget budget) {
        this.comparison = comparison;
        this.question = question;
        this.budget = budget;
        this.divisions = new Divisions(comparison.before(), comparison.after());
    }

    CoverageComparison answer() {
        CoverageAnswer before = CoverageAnalysis.answer(comparison.before(), question, budget);
        CoverageAnswer after = CoverageAnalysis.answer(comparison.after(), question, budget);
        List<ServiceComparison> services = new ArrayList<>();
        for (int i = 0; i < question.services().size(); i++) {
            budget.check();
            services.add(compare(before.services().get(i), after.services().get(i)));
        }
        return new CoverageComparison(
                Headers.of(comparison, divisions, before.header(), after.header()), services, leftWithoutService());
    }

    private ServiceComparison compare(ServiceCoverage before, ServiceCoverage after) {
        Side sideBefore = side(comparison.before(), before);
        Side sideAfter = side(comparison.after(), after);
        Set<MunicipalityCode> base = before.thresholds().get(0).municipalities().stream()
                .map(MunicipalityCoverage::municipality)
                .map(municipality -> municipality.code())
                .collect(Collectors.toSet());
        sideBefore.supply(base).byWorkshop().keySet().stream()
                .filter(workshop -> sideAfter.offersOf(workshop).isEmpty())
                .forEach(losing::add);
        return new ComparedService(divisions, sideBefore, sideAfter).compare(before, after);
    }

    private Side side(DatedGraph graph, ServiceCoverage service) {
        return new Side(graph, question.scope(), service.service());
    }

    private List<WorkshopOnDate> leftWithoutService() {
        return losing.stream()
                .map(comparison.after()::findWorkshop)
                .flatMap(Optional::stream)
                .filter(workshop -> workshop.existence() == Existence.OPEN
                        && workshop.provisions().isEmpty())
                .toList();
    }
}

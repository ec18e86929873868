package fi.alunetwork.benchmarks.bulk;

import fi.alunetwork.benchmarks.Table;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.selection.NameSearch;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;

/** Questions to the graph in memory. Each one takes a new picture, unless its name says otherwise. */
final class GraphQuestions {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final int TIMES = 5;

    private final WorkshopGraph graph;

    GraphQuestions(WorkshopGraph graph) {
        this.graph = graph;
    }

    void measure() throws Exception {
        Table.say("asking in memory");
        Table.warm("picture of a day", TIMES, () -> graph.asOf(DAY).workshops());
        for (Service service : new Service[] {Service.YOUTH_WORKSHOP, Service.REHABILITATIVE_WORK_ACTIVITY}) {
            CoverageQuestion question = CoverageQuestion.about(service);
            Table.warm(
                    "picture and coverage of all municipalities by " + service,
                    TIMES,
                    () -> CoverageAnalysis.answer(graph.asOf(DAY), question, Budget.UNLIMITED));
        }
        DatedGraph picture = graph.asOf(DAY);
        Table.warm(
                "coverage by " + Service.YOUTH_WORKSHOP + " in a picture that was asked before",
                TIMES,
                () -> CoverageAnalysis.answer(
                        picture, CoverageQuestion.about(Service.YOUTH_WORKSHOP), Budget.UNLIMITED));
        Table.warm("search by name without the index", TIMES, () -> NameSearch.find(picture, "koivu 0123", 10));
    }
}

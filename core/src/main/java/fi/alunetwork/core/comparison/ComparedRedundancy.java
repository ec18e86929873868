package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.Divisions;
import fi.alunetwork.core.redundancy.ProviderState;
import fi.alunetwork.core.redundancy.RedundancyAnalysis;
import fi.alunetwork.core.redundancy.RedundancyAnswer;
import fi.alunetwork.core.redundancy.RedundancyFigure;
import fi.alunetwork.core.redundancy.RedundancyQuestion;
import fi.alunetwork.core.redundancy.ServiceRedundancy;
import java.util.ArrayList;
import java.util.List;

/** Asks redundancy of both pictures and sets the answers side by side. */
final class ComparedRedundancy {

    private ComparedRedundancy() {}

    static ValueComparison answer(Comparison comparison, RedundancyQuestion question, Budget budget) {
        RedundancyAnswer before = RedundancyAnalysis.answer(comparison.before(), question, budget);
        RedundancyAnswer after = RedundancyAnalysis.answer(comparison.after(), question, budget);
        Divisions divisions = new Divisions(comparison.before(), comparison.after());
        List<ServiceValues> services = new ArrayList<>();
        for (int i = 0; i < question.services().size(); i++) {
            budget.check();
            ServiceRedundancy then = before.services().get(i);
            ServiceRedundancy now = after.services().get(i);
            ComparedValues values = new ComparedValues(
                    comparison, divisions, question.scope(), now.service(), now.rule(), question.threshold());
            services.add(new ServiceValues(
                    now.service(),
                    now.rule(),
                    "organisations",
                    figures(then.figure(), now.figure()),
                    values.rows(
                            then.municipalities().stream()
                                    .map(Valued::organisations)
                                    .toList(),
                            now.municipalities().stream()
                                    .map(Valued::organisations)
                                    .toList())));
        }
        return new ValueComparison(Headers.of(comparison, divisions, before.header(), after.header()), services);
    }

    private static List<Figure.Changed> figures(RedundancyFigure before, RedundancyFigure after) {
        return List.of(
                people(Figure.PEOPLE_WITH_NONE, ProviderState.NONE, before, after),
                people(Figure.PEOPLE_WITH_ONE, ProviderState.ONE, before, after),
                people(Figure.PEOPLE_WITH_SEVERAL, ProviderState.SEVERAL, before, after),
                people(Figure.PEOPLE_NOT_KNOWN, ProviderState.NOT_KNOWN, before, after));
    }

    private static Figure.Changed people(
            Figure figure, ProviderState state, RedundancyFigure before, RedundancyFigure after) {
        return figure.between(Difference.of(before.people(state), after.people(state)));
    }
}

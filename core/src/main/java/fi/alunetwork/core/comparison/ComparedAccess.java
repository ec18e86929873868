package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.access.AccessAnalysis;
import fi.alunetwork.core.access.AccessAnswer;
import fi.alunetwork.core.access.AccessFigure;
import fi.alunetwork.core.access.AccessQuestion;
import fi.alunetwork.core.access.AccessState;
import fi.alunetwork.core.access.MunicipalityAccess;
import fi.alunetwork.core.access.ServiceAccess;
import fi.alunetwork.core.access.ServiceAccess.Measure;
import fi.alunetwork.core.graph.Divisions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Asks access of both pictures and sets the answers side by side. */
final class ComparedAccess {

    private ComparedAccess() {}

    static ValueComparison answer(Comparison comparison, AccessQuestion question, Budget budget) {
        AccessAnswer before = AccessAnalysis.answer(comparison.before(), question, budget);
        AccessAnswer after = AccessAnalysis.answer(comparison.after(), question, budget);
        Divisions divisions = new Divisions(comparison.before(), comparison.after());
        List<ServiceValues> services = new ArrayList<>();
        for (int i = 0; i < question.services().size(); i++) {
            budget.check();
            ServiceAccess then = before.services().get(i);
            ServiceAccess now = after.services().get(i);
            ComparedValues values = new ComparedValues(
                    comparison, divisions, question.scope(), now.service(), now.rule(), question.threshold());
            services.add(compare(values, then, now));
        }
        return new ValueComparison(Headers.of(comparison, divisions, before.header(), after.header()), services);
    }

    private static ServiceValues compare(ComparedValues values, ServiceAccess before, ServiceAccess after) {
        boolean places = before.measure() == Measure.PLACES && after.measure() == Measure.PLACES;
        Function<MunicipalityAccess, Valued> value = places ? Valued::places : Valued::sites;
        return new ServiceValues(
                after.service(),
                after.rule(),
                places ? "places/1000" : "sites",
                figures(before.figure(), after.figure()),
                values.rows(
                        before.municipalities().stream().map(value).toList(),
                        after.municipalities().stream().map(value).toList()));
    }

    private static List<Figure.Changed> figures(AccessFigure before, AccessFigure after) {
        return List.of(
                Figure.PLACES_PER_1000.between(new Difference(before.placesPer1000(), after.placesPer1000())),
                Figure.SITES_IN_REACH.between(new Difference(before.meanSitesInReach(), after.meanSitesInReach())),
                people(Figure.PEOPLE_WITH_NONE, AccessState.NOTHING_IN_REACH, before, after),
                people(Figure.PEOPLE_NOT_KNOWN, AccessState.NOT_KNOWN, before, after));
    }

    private static Figure.Changed people(Figure figure, AccessState state, AccessFigure before, AccessFigure after) {
        return figure.between(Difference.of(before.people(state), after.people(state)));
    }
}

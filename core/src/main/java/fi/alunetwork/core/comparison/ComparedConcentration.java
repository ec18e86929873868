package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.concentration.ConcentrationAnalysis;
import fi.alunetwork.core.concentration.ConcentrationAnswer;
import fi.alunetwork.core.concentration.ConcentrationAnswer.ServiceConcentration;
import fi.alunetwork.core.concentration.ConcentrationQuestion;
import fi.alunetwork.core.concentration.Inequality;
import fi.alunetwork.core.concentration.Supply;
import fi.alunetwork.core.concentration.TheilByArea;
import fi.alunetwork.core.concentration.Variable;
import fi.alunetwork.core.graph.Divisions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Asks concentration of both pictures and sets the answers side by side. */
final class ComparedConcentration {

    private ComparedConcentration() {}

    static ValueComparison answer(Comparison comparison, ConcentrationQuestion question, Budget budget) {
        ConcentrationAnswer before = ConcentrationAnalysis.answer(comparison.before(), question, budget);
        ConcentrationAnswer after = ConcentrationAnalysis.answer(comparison.after(), question, budget);
        Divisions divisions = new Divisions(comparison.before(), comparison.after());
        List<ServiceValues> services = new ArrayList<>();
        for (int i = 0; i < question.services().size(); i++) {
            budget.check();
            ServiceConcentration then = before.services().get(i);
            ServiceConcentration now = after.services().get(i);
            ComparedValues values = new ComparedValues(
                    comparison,
                    divisions,
                    question.scope(),
                    now.service(),
                    now.rule(),
                    question.variable() == Variable.DISTANCE ? null : question.threshold());
            services.add(compare(values, then, now));
        }
        return new ValueComparison(Headers.of(comparison, divisions, before.header(), after.header()), services);
    }

    /** Where one side counts offers because its places are not known, the two do not compare. */
    private static ServiceValues compare(
            ComparedValues values, ServiceConcentration before, ServiceConcentration after) {
        boolean same = before.inequality().variable() == after.inequality().variable();
        List<Valued> was =
                before.municipalities().stream().map(Valued::variable).toList();
        List<Figure.Changed> figures = new ArrayList<>();
        if (same) {
            figures.addAll(inequality(before.inequality(), after.inequality()));
        }
        figures.addAll(supply(before, after));
        return new ServiceValues(
                after.service(),
                after.rule(),
                after.inequality().unit(),
                figures,
                values.rows(
                        same ? was : List.of(),
                        after.municipalities().stream().map(Valued::variable).toList()));
    }

    private static List<Figure.Changed> inequality(Inequality before, Inequality after) {
        return List.of(
                Figure.MEAN.between(new Difference(before.mean(), after.mean())),
                Figure.GINI.between(new Difference(before.gini(), after.gini())),
                Figure.THEIL.between(theil(before, after, TheilByArea::total)),
                Figure.THEIL_BETWEEN.between(theil(before, after, TheilByArea::between)),
                Figure.THEIL_WITHIN.between(theil(before, after, TheilByArea::within)));
    }

    private static Difference theil(Inequality before, Inequality after, ToDoubleFunction<TheilByArea> part) {
        return new Difference(part(before.theil(), part), part(after.theil(), part));
    }

    private static @Nullable Double part(@Nullable TheilByArea theil, ToDoubleFunction<TheilByArea> part) {
        return theil == null ? null : part.applyAsDouble(theil);
    }

    private static List<Figure.Changed> supply(ServiceConcentration before, ServiceConcentration after) {
        List<Figure.Changed> figures = new ArrayList<>();
        for (int i = 0; i < after.supply().size(); i++) {
            Supply then = before.supply().get(i);
            Supply now = after.supply().get(i);
            boolean places = now.unit() == Supply.Unit.PLACES;
            figures.add((places ? Figure.HERFINDAHL_OF_PLACES : Figure.HERFINDAHL_OF_OFFERS)
                    .between(between(then, now, Supply::herfindahl)));
            figures.add((places ? Figure.LOCATION_QUOTIENT_OF_PLACES : Figure.LOCATION_QUOTIENT_OF_OFFERS)
                    .between(between(then, now, Supply::locationQuotient)));
            figures.add((places ? Figure.PLACES_OUTSIDE_CENTRES : Figure.OFFERS_OUTSIDE_CENTRES)
                    .between(between(then, now, ComparedConcentration::outside)));
        }
        return figures;
    }

    private static Difference between(Supply before, Supply after, Function<Supply, @Nullable Double> figure) {
        return new Difference(figure.apply(before), figure.apply(after));
    }

    private static @Nullable Double outside(Supply supply) {
        Share share = supply.outsideCentres();
        return share == null ? null : share.ratio();
    }
}

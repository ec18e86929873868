package fi.alunetwork.core.scenario;

import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** More or fewer people who need a service. */
final class Figures {

    private Figures() {}

    static void scale(Change.ScaleDemand change, Draft draft) {
        Checks checks = new Checks(draft);
        Indicator indicator = checkedIndicator(change, draft);
        checks.factor("factor", change.factor());
        checks.notEmpty("municipalities", change.municipalities());
        Set<MunicipalityCode> where = where(change, checks);
        if (indicator == null || draft.isFaulty()) {
            return;
        }
        Set<MunicipalityCode> touched = new TreeSet<>();
        int replaced = draft.records()
                .replaceFigures(
                        figure -> figure.indicator().equals(indicator.id())
                                && (where == null
                                        || where.contains(draft.picture().codeOn(figure.municipality()))),
                        figure -> {
                            touched.add(draft.picture().codeOn(figure.municipality()));
                            return new IndicatorValue(
                                    figure.indicator(),
                                    figure.municipality(),
                                    figure.date(),
                                    figure.value() * change.factor(),
                                    draft.changed(figure.provenance()));
                        });
        if (replaced == 0) {
            draft.problem(
                    "indicator",
                    indicator.id(),
                    "an indicator with figures there",
                    "they are not published for these municipalities");
            return;
        }
        touched.forEach(draft::touch);
        draft.tell(
                where == null ? "SCALE_DEMAND" : "SCALE_DEMAND_IN", indicator.name(), change.factor(), touched.size());
    }

    private static @Nullable Indicator checkedIndicator(Change.ScaleDemand change, Draft draft) {
        Indicator indicator =
                draft.picture().graph().findIndicator(change.indicator()).orElse(null);
        if (indicator == null) {
            List<String> counts = draft.picture().graph().contents().indicators().stream()
                    .filter(known -> known.measure() == Indicator.Measure.COUNT)
                    .map(known -> known.id().value())
                    .toList();
            draft.problem("indicator", change.indicator(), "one of " + counts, "it is misspelt");
            return null;
        }
        if (indicator.measure() == Indicator.Measure.RATE) {
            draft.problem(
                    "indicator",
                    change.indicator(),
                    "a count, and this is a rate in " + indicator.unit(),
                    "the count behind the rate was meant");
            return null;
        }
        return indicator;
    }

    private static @Nullable Set<MunicipalityCode> where(Change.ScaleDemand change, Checks checks) {
        Set<MunicipalityCode> members = checks.membersOf("area", change.area());
        if (change.municipalities() == null) {
            return members;
        }
        Set<MunicipalityCode> named = checks.municipalities("municipalities", change.municipalities());
        if (members != null) {
            named.retainAll(members);
        }
        return named;
    }
}

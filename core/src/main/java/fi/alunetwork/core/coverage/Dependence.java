package fi.alunetwork.core.coverage;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Reach;
import fi.alunetwork.core.regime.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers, municipality by municipality, who depends on which condition. */
final class Dependence {

    private final Law law;
    private final CoverageRule rule;
    private final double threshold;
    private final Map<String, Found> found = new TreeMap<>();

    Dependence(Law law, CoverageRule rule, double threshold) {
        this.law = law;
        this.rule = rule;
        this.threshold = threshold;
    }

    void add(MunicipalityOnDate municipality, double weight, List<PlaceReach> places) {
        for (PlaceReach place : places) {
            Condition condition = condition(municipality, place);
            if (condition != null) {
                found.computeIfAbsent(condition.id(), none -> new Found(condition))
                        .add(municipality, weight * place.share());
            }
        }
    }

    /** One for each condition that anybody depends on, in the order of their ids. */
    List<ConditionDependence> byCondition() {
        return found.values().stream().map(Found::told).toList();
    }

    /** The condition of the nearest producer, where nobody covers the place without one. */
    private @Nullable Condition condition(MunicipalityOnDate municipality, PlaceReach place) {
        Reach unconditional = place.unconditional();
        Nearest nearest = place.certain().nearest(rule);
        boolean depends = unconditional != null
                && place.certain().meets(rule, threshold)
                && !unconditional.meets(rule, threshold);
        return depends && nearest != null
                ? law.standing(nearest.provision(), municipality).condition()
                : null;
    }

    /** What is found of one condition. */
    private static final class Found {

        private final Condition condition;
        private final List<MunicipalityOnDate> municipalities = new ArrayList<>();
        private double people;

        Found(Condition condition) {
            this.condition = condition;
        }

        void add(MunicipalityOnDate municipality, double more) {
            people += more;
            if (!municipalities.contains(municipality)) {
                municipalities.add(municipality);
            }
        }

        ConditionDependence told() {
            return new ConditionDependence(condition, people, municipalities);
        }
    }
}

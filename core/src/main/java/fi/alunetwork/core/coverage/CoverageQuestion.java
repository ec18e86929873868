package fi.alunetwork.core.coverage;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Where is a service within reach, and whose is it?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param thresholds how far is near; at least one, none twice
 * @param rules what counts as covered; empty takes {@link CoverageRule#defaultFor} of each service
 * @param rollUps kinds of area to sum up by
 * @param byNetwork whether to sum up by regional network too; networks overlap
 * @param together who must offer all of several services for them to count as together
 * @param scope whom the answer is about, and which offers count
 */
public record CoverageQuestion(
        List<Service> services,
        List<Threshold> thresholds,
        List<CoverageRule> rules,
        List<RegionKind> rollUps,
        boolean byNetwork,
        Together together,
        Scope scope) {

    private static final int MOST_THRESHOLDS = 8;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a list is empty that may not be, or names something twice, or there are more
     *     than 8 thresholds
     */
    public CoverageQuestion {
        services = AskedServices.of(services);
        thresholds = distinct("thresholds", thresholds);
        rules = distinct("rules", rules);
        rollUps = distinct("rollUps", rollUps);
        if (thresholds.isEmpty() || thresholds.size() > MOST_THRESHOLDS) {
            throw BadQuestionException.badArgument("thresholds has " + thresholds.size() + " entries; expected 1 to "
                    + MOST_THRESHOLDS + ". Maybe ask for LOCAL_SERVICE alone.");
        }
    }

    /** Local service for residents of the mainland, each service by its own default rule. */
    public static CoverageQuestion about(Service... services) {
        return new CoverageQuestion(
                List.of(services),
                List.of(Threshold.of(Threshold.Preset.LOCAL_SERVICE)),
                List.of(),
                List.of(),
                false,
                Together.ANY,
                Scope.MAINLAND);
    }

    /** The same question with other thresholds in kilometres. */
    public CoverageQuestion withinKm(double... km) {
        List<Threshold> others = Arrays.stream(km).mapToObj(Threshold::ofKm).toList();
        return new CoverageQuestion(services, others, rules, rollUps, byNetwork, together, scope);
    }

    /** The same question with other thresholds; they must be in the unit of the scope's travel cost. */
    public CoverageQuestion within(Threshold... others) {
        return new CoverageQuestion(services, List.of(others), rules, rollUps, byNetwork, together, scope);
    }

    /** The same question by other rules. */
    public CoverageQuestion by(CoverageRule... others) {
        return new CoverageQuestion(services, thresholds, List.of(others), rollUps, byNetwork, together, scope);
    }

    /** The same question, summed up by kinds of area. */
    public CoverageQuestion summedUpBy(RegionKind... kinds) {
        return new CoverageQuestion(services, thresholds, rules, List.of(kinds), byNetwork, together, scope);
    }

    /** The same question with several services counted together in another way. */
    public CoverageQuestion offeredBy(Together other) {
        return new CoverageQuestion(services, thresholds, rules, rollUps, byNetwork, other, scope);
    }

    /** The same question in another scope. */
    public CoverageQuestion among(Scope other) {
        return new CoverageQuestion(services, thresholds, rules, rollUps, byNetwork, together, other);
    }

    /** The rules for a service: those asked, or its default. */
    List<CoverageRule> rulesFor(Service service) {
        return rules.isEmpty() ? List.of(CoverageRule.defaultFor(service)) : rules;
    }

    private static <T> List<T> distinct(String name, List<T> values) {
        if (new HashSet<>(values).size() < values.size()) {
            throw BadQuestionException.badArgument(
                    name + " " + values + " names something twice. Maybe one of them should be another.");
        }
        return List.copyOf(values);
    }
}

package fi.alunetwork.core.coverage;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.workshop.Service;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where is a service within reach, and whose is it?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param thresholds how far is near; at least one, none twice
 * @param rules what counts as covered; empty takes {@link CoverageRule#defaultFor} of each service
 * @param demand what municipalities are weighed by
 * @param base which municipalities the shares are of; an area overrides it
 * @param area only the municipalities of this area; null for the base
 * @param rollUps kinds of area to sum up by
 * @param byNetwork whether to sum up by regional network too; networks overlap
 * @param provenance only records of this provenance, completeness included; null for all
 * @param assumeOpen whether a provision whose existence is not known on the day counts as if it were open
 * @param language only provisions in this language; null for any
 * @param age only provisions that admit a person of this age, those of unknown target group included; null for any
 */
public record CoverageQuestion(
        List<Service> services,
        List<Threshold> thresholds,
        List<CoverageRule> rules,
        Demand demand,
        CoverageBase base,
        @Nullable RegionId area,
        List<RegionKind> rollUps,
        boolean byNetwork,
        Provenance.@Nullable Kind provenance,
        boolean assumeOpen,
        @Nullable Language language,
        @Nullable Integer age) {

    private static final int MOST_THRESHOLDS = 8;
    private static final int OLDEST = 120;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a list is empty that may not be, or names something twice, or there are more
     *     than 8 thresholds, or the age is none
     */
    public CoverageQuestion {
        services = distinct("services", services);
        thresholds = distinct("thresholds", thresholds);
        rules = distinct("rules", rules);
        rollUps = distinct("rollUps", rollUps);
        if (services.isEmpty()) {
            throw BadQuestionException.badArgument(
                    "services is empty; expected at least one service. Maybe REHABILITATIVE_WORK_ACTIVITY.");
        }
        if (thresholds.isEmpty() || thresholds.size() > MOST_THRESHOLDS) {
            throw BadQuestionException.badArgument("thresholds has " + thresholds.size() + " entries; expected 1 to "
                    + MOST_THRESHOLDS + ". Maybe ask for LOCAL_SERVICE alone.");
        }
        if (age != null && (age < 0 || age > OLDEST)) {
            throw BadQuestionException.badArgument(
                    "age is " + age + "; expected 0 to " + OLDEST + ". Maybe a year of birth was given.");
        }
    }

    /** Local service for residents of the mainland, each service by its own default rule. */
    public static CoverageQuestion about(Service... services) {
        return new CoverageQuestion(
                List.of(services),
                List.of(Threshold.of(Threshold.Preset.LOCAL_SERVICE)),
                List.of(),
                Demand.RESIDENTS,
                CoverageBase.MAINLAND,
                null,
                List.of(),
                false,
                null,
                false,
                null,
                null);
    }

    /** The same question with other thresholds in kilometres. */
    public CoverageQuestion withinKm(double... km) {
        return but(draft ->
                draft.thresholds = Arrays.stream(km).mapToObj(Threshold::ofKm).toList());
    }

    /** The same question by other rules. */
    public CoverageQuestion by(CoverageRule... others) {
        return but(draft -> draft.rules = List.of(others));
    }

    /** The same question, weighed by something else. */
    public CoverageQuestion weighedBy(Demand other) {
        return but(draft -> draft.demand = other);
    }

    /** The same question for one area. */
    public CoverageQuestion in(RegionId other) {
        return but(draft -> draft.area = other);
    }

    /** The same question, summed up by kinds of area. */
    public CoverageQuestion summedUpBy(RegionKind... kinds) {
        return but(draft -> draft.rollUps = List.of(kinds));
    }

    /** The same question of records of one provenance. */
    public CoverageQuestion from(Provenance.Kind kind) {
        return but(draft -> draft.provenance = kind);
    }

    /** The same question, counting what may be open as open. */
    public CoverageQuestion assumingOpen() {
        return but(draft -> draft.assumeOpen = true);
    }

    /** The same question of provisions in a language. */
    public CoverageQuestion spoken(Language other) {
        return but(draft -> draft.language = other);
    }

    /** The same question for a person of an age. */
    public CoverageQuestion atAge(int other) {
        return but(draft -> draft.age = other);
    }

    private CoverageQuestion but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.question();
    }

    /** A question while it is being changed. */
    private static final class Draft {

        private final CoverageQuestion original;
        private List<Threshold> thresholds;
        private List<CoverageRule> rules;
        private Demand demand;
        private @Nullable RegionId area;
        private List<RegionKind> rollUps;
        private Provenance.@Nullable Kind provenance;
        private boolean assumeOpen;
        private @Nullable Language language;
        private @Nullable Integer age;

        Draft(CoverageQuestion original) {
            this.original = original;
            this.thresholds = original.thresholds;
            this.rules = original.rules;
            this.demand = original.demand;
            this.area = original.area;
            this.rollUps = original.rollUps;
            this.provenance = original.provenance;
            this.assumeOpen = original.assumeOpen;
            this.language = original.language;
            this.age = original.age;
        }

        CoverageQuestion question() {
            return new CoverageQuestion(
                    original.services,
                    thresholds,
                    rules,
                    demand,
                    original.base,
                    area,
                    rollUps,
                    original.byNetwork,
                    provenance,
                    assumeOpen,
                    language,
                    age);
        }
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

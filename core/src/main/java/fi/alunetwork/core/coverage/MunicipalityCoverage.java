package fi.alunetwork.core.coverage;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Reach;
import fi.alunetwork.core.reach.Split;
import fi.alunetwork.core.regime.Reading;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One municipality in the answer on one service and threshold.
 *
 * @param municipality the municipality
 * @param demand its weight, such as residents; null where not known
 * @param state how it stands, of both rules together; where it has several demand points, for most of its residents
 * @param basis what the state rests on
 * @param byRule how its residents split by each rule
 * @param nearest the nearest workshop that provides the service on the day, whoever it admits; null where there is none
 * @param nearestAdmitting the nearest that admits the residents; null where there is none
 * @param declaredBy a workshop that is declared to serve the municipality, the nearest one; null where there is none
 * @param reason why, to be told in words
 * @param reading how disputed rules are read
 */
public record MunicipalityCoverage(
        MunicipalityOnDate municipality,
        @Nullable Double demand,
        CoverageState state,
        Basis basis,
        Map<CoverageRule, Split> byRule,
        @Nullable Nearest nearest,
        @Nullable Nearest nearestAdmitting,
        @Nullable Nearest declaredBy,
        Reason reason,
        Reading reading) {

    public MunicipalityCoverage {
        byRule = Map.copyOf(byRule);
    }

    /** What an answer rests on. */
    public enum Basis {
        /** It would be the same without any illustrative record. */
        SOURCED,
        /** It rests on an illustrative record, or on an illustrative statement that the register is whole. */
        ILLUSTRATIVE,
        /** There is no answer to rest on anything. */
        NOT_KNOWN;

        /** What the state rests on: sourced only where it would stand without illustrative records. */
        static Basis of(CoverageState state, PlaceReach place, double threshold) {
            Reach sourced = place.sourced();
            boolean withoutIllustrative = switch (state) {
                case COVERED -> sourced.meets(CoverageRule.REACHABLE_AND_ADMITTED, threshold);
                case DECLARED_ONLY -> sourced.declared() != null;
                case NEAR_BUT_NOT_ADMITTED -> Reach.within(sourced.any(), threshold);
                case UNCOVERED ->
                    place.registerWhole() != null && !place.registerWhole().isIllustrative();
                case NOT_KNOWN -> false;
            };
            if (state == CoverageState.NOT_KNOWN) {
                return NOT_KNOWN;
            }
            return withoutIllustrative ? SOURCED : ILLUSTRATIVE;
        }
    }

    /** Whether the nearest may produce the service for the residents; null where there is none. */
    public @Nullable ProducerAnswer standing() {
        return nearest == null
                ? null
                : Law.of(municipality.graph(), reading).standing(nearest.provision(), municipality);
    }

    /** How the residents split by a rule. */
    public Split split(CoverageRule rule) {
        return byRule.getOrDefault(rule, Split.NONE);
    }
}

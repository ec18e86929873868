package fi.alunetwork.graphql.coverage;

import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.ThresholdCoverage;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Split;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on coverage that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class CoverageFields {

    /** A split and the rule it is by. */
    record RuleSplit(CoverageRule rule, double covered, double notCovered, double notKnown) {

        static List<RuleSplit> allOf(MunicipalityCoverage row) {
            return Arrays.stream(CoverageRule.values())
                    .map(rule -> of(rule, row.split(rule)))
                    .toList();
        }

        private static RuleSplit of(CoverageRule rule, Split split) {
            return new RuleSplit(rule, split.covered(), split.notCovered(), split.notKnown());
        }
    }

    @Bean
    ObjectFields<ThresholdCoverage> thresholdCoverageType() {
        return ObjectFields.of("ThresholdCoverage", ThresholdCoverage.class)
                .whole("municipalities", MunicipalityCoverage.class, CoverageFields::inStates)
                .whole(
                        "uncovered",
                        MunicipalityCoverage.class,
                        (coverage, arguments) -> coverage.uncovered(rule(coverage, arguments)))
                .whole(
                        "notKnown",
                        MunicipalityCoverage.class,
                        (coverage, arguments) -> coverage.notKnown(rule(coverage, arguments)));
    }

    @Bean
    ObjectFields<MunicipalityCoverage> municipalityCoverageType() {
        return ObjectFields.of("MunicipalityCoverage", MunicipalityCoverage.class)
                .text("reason", row -> row.reason()::in)
                .whole("byRule", RuleSplit.class, RuleSplit::allOf);
    }

    private static List<MunicipalityCoverage> inStates(ThresholdCoverage coverage, Arguments arguments) {
        List<String> states = arguments.findNames("states");
        return states == null
                ? coverage.municipalities()
                : coverage.municipalities().stream()
                        .filter(row -> states.contains(row.state().name()))
                        .toList();
    }

    private static CoverageRule rule(ThresholdCoverage coverage, Arguments arguments) {
        String rule = arguments.findName("rule");
        return rule == null ? coverage.figures().get(0).rule() : CoverageRule.valueOf(rule);
    }
}

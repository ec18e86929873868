package fi.alunetwork.graphql.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GuardPropertiesTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(OnlyLimits.class);

    @EnableConfigurationProperties(GuardProperties.class)
    static class OnlyLimits {}

    @Test
    void withoutAWordTheLimitsAreThoseOfTheManual() {
        runner.run(context -> {
            GuardProperties limits = context.getBean(GuardProperties.class);

            assertThat(limits.body().toKilobytes()).isEqualTo(256);
            assertThat(limits.document().toKilobytes()).isEqualTo(64);
            assertThat(limits.tokens()).isEqualTo(2_000);
            assertThat(limits.digits()).isEqualTo(40);
            assertThat(limits.operations()).isEqualTo(10);
            assertThat(limits.variables()).isEqualTo(100);
            assertThat(limits.depth()).isEqualTo(12);
            assertThat(limits.aliases()).isEqualTo(30);
            assertThat(limits.rootFields()).isEqualTo(20);
            assertThat(limits.directives()).isEqualTo(50);
            assertThat(limits.cost()).isEqualTo(20_000);
            assertThat(limits.time()).hasSeconds(8);
            assertThat(limits.waiting()).hasMillis(500);
            assertThat(limits.workers()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"body=0B", "depth=0", "cost=-1", "time=0s", "root-fields=0"})
    void aLimitThatLetsNothingThroughIsRefused(String limit) {
        runner.withPropertyValues("alu.guard." + limit)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("alu.guard." + limit.substring(0, limit.indexOf('=')) + " is "));
    }
}

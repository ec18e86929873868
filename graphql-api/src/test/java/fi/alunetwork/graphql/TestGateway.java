package fi.alunetwork.graphql;

import fi.alunetwork.core.Budget;
import fi.alunetwork.graphql.graph.Nodes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** The schema and its features over a small world in memory: no web server, no database. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({GraphQlAutoConfiguration.class, JacksonAutoConfiguration.class})
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "fi\\.alunetwork\\.graphql\\.AluNetworkApplication",
                            "fi\\.alunetwork\\.graphql\\.(guard|graphiql|question|request|start|upkeep|watch)\\..*",
                            "fi\\.alunetwork\\.graphql\\.permission\\.(Doors|OpenDoors)"
                        }))
public class TestGateway {

    /** The day that the tests call today. */
    public static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    /** What the inspection of the schema found, kept for a test to look at. */
    public static final class Inspection {
        private SchemaReport report;

        public SchemaReport report() {
            return report;
        }
    }

    @Bean
    @Primary
    Clock fixedClock() {
        ZoneId helsinki = ZoneId.of("Europe/Helsinki");
        return Clock.fixed(TODAY.atTime(12, 0).atZone(helsinki).toInstant(), helsinki);
    }

    @Bean
    @Fallback
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    SwappableGraph liveGraph() {
        return new SwappableGraph(TestWorld.graph());
    }

    @Bean
    EditableWorld editor(SwappableGraph live) {
        return new EditableWorld(live);
    }

    @Bean
    IndexOfNames store() {
        return new IndexOfNames();
    }

    /** Asks without the guards, which give a question its time in the gateway. */
    @Bean
    ExecutionGraphQlServiceTester ask(ExecutionGraphQlService questions) {
        return ExecutionGraphQlServiceTester.builder(questions)
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put("budget", Budget.UNLIMITED);
                    return input;
                })
                .build();
    }

    @Bean
    Inspection inspection() {
        return new Inspection();
    }

    @Bean
    GraphQlSourceBuilderCustomizer inspected(Inspection inspection) {
        return source -> source.inspectSchemaMappings(
                types -> Nodes.TYPES.forEach((javaType, type) -> types.classMapping(type, javaType)),
                report -> inspection.report = report);
    }
}

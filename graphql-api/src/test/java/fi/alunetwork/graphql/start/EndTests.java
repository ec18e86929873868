package fi.alunetwork.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.GuardWorld;
import fi.alunetwork.graphql.guard.PlacesController;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A gateway that is told to end answers what was asked before. */
class EndTests {

    private static final int PATIENCE_S = 30;

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(GuardWorld.class)
                .run(
                        "--server.port=0",
                        "--spring.jmx.enabled=false",
                        "--spring.graphql.schema.locations=classpath:graphql/guard/,classpath:guard-schema/");
    }

    @Test
    void aQuestionUnderWayIsAnsweredAndItsConnectionClosed() throws Exception {
        CountDownLatch endIsAsked = new CountDownLatch(1);
        try (ConfigurableApplicationContext context = start()) {
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> endIsAsked.countDown());
            GatewayUnderTest gateway = new GatewayUnderTest(
                    context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            PlacesController.Sleep sleep =
                    context.getBean(PlacesController.class).nextSleep();
            CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(() -> gateway.ask("{ sleep }"));
            sleep.awaitSleepers(1);

            CompletableFuture<Void> ended = CompletableFuture.runAsync(context::close);
            assertThat(endIsAsked.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
            sleep.close();

            Answer answer = asked.get(PATIENCE_S, TimeUnit.SECONDS);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/data/sleep").asString()).isEqualTo("awake");
            assertThat(answer.header("Connection")).isEqualTo("close");
            ended.get(PATIENCE_S, TimeUnit.SECONDS);
        }
    }

    @Test
    void beforeThatConnectionsAreKept() {
        try (ConfigurableApplicationContext context = start()) {
            GatewayUnderTest gateway = new GatewayUnderTest(
                    context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));

            assertThat(gateway.ask("{ greeting }").header("Connection")).isEmpty();
        }
    }
}

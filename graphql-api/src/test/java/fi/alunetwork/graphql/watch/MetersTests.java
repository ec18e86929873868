package fi.alunetwork.graphql.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.graphql.error.ErrorCode;
import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GuardWorld;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import fi.alunetwork.store.graph.GraphNotReadyException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Whoever watches the gateway reads what is served, and which guards were hit. */
@InTheSmallWorld
@TestPropertySource(properties = "spring.test.metrics.export=true")
class MetersTests {

    @LocalServerPort
    int port;

    @Autowired
    GuardWorld.Picture picture;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @AfterEach
    void bringTheFirstPictureBack() {
        picture.missing(null);
        picture.stale(false);
        picture.revision(Revision.EMPTY);
    }

    private double meter(String line) {
        String page = gateway.get("/actuator/prometheus").response().body();
        Matcher found = Pattern.compile("^" + Pattern.quote(line) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(page);
        assertThat(found.find()).as(line + " in\n" + page).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private double errors(ErrorCode code) {
        return meter("alu_errors_total{code=\"" + code + "\"}");
    }

    @Test
    void theRevisionAndItsAgeAreTold() {
        picture.revision(new Revision(7, Instant.now().minusSeconds(3_600), "edit"));
        picture.stale(true);

        assertThat(meter("alu_graph_revision")).isEqualTo(7);
        assertThat(meter("alu_graph_revision_age_seconds")).isGreaterThanOrEqualTo(3_600);
        assertThat(meter("alu_graph_stale")).isEqualTo(1);
        assertThat(meter("alu_graph_heap_bytes")).isPositive();
    }

    @Test
    void withoutAPictureThereIsNoValueRatherThanZero() {
        picture.missing(new GraphNotReadyException("The graph is being loaded."));

        assertThat(meter("alu_graph_revision")).isNaN();
        assertThat(meter("alu_graph_heap_bytes")).isNaN();
    }

    @Test
    void everyErrorIsCountedOnceUnderItsCode() {
        double shapes = errors(ErrorCode.BAD_REQUEST);
        double sizes = errors(ErrorCode.DOCUMENT_TOO_LARGE);
        double costs = errors(ErrorCode.QUERY_TOO_COMPLEX);
        double arguments = errors(ErrorCode.BAD_ARGUMENT);

        gateway.post("null");
        gateway.ask("{ greeting(name: \"" + "9".repeat(41) + "\") }");
        gateway.ask("{ siting again: siting }");
        gateway.ask("{ a: fail(how: \"argument\") b: fail(how: \"argument\") greeting }");

        assertThat(errors(ErrorCode.BAD_REQUEST)).isEqualTo(shapes + 1);
        assertThat(errors(ErrorCode.DOCUMENT_TOO_LARGE)).isEqualTo(sizes + 1);
        assertThat(errors(ErrorCode.QUERY_TOO_COMPLEX)).isEqualTo(costs + 1);
        assertThat(errors(ErrorCode.BAD_ARGUMENT)).isEqualTo(arguments + 2);
    }

    @Test
    void requestsAreCountedByTheirStatus() {
        gateway.ask("{ greeting }");

        String page = gateway.get("/actuator/prometheus").response().body();

        assertThat(page).containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/graphql\"[^}]*\\} [1-9]");
        assertThat(page).doesNotContain("greeting");
    }

    @Test
    void aRequestIsMeasuredAsAWholeAndNotByEachFilterThatItPasses() {
        gateway.ask("{ greeting }");

        String page = gateway.get("/actuator/prometheus").response().body();

        assertThat(page).contains("http_server_requests_seconds").doesNotContain("spring_security");
    }
}

package fi.alunetwork.graphql.travel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.graph.GraphReady;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Coverage by detour and by a table of minutes: a workshop at 0 km, municipalities at 0 and 20 km with 1 and 2
 * residents, 10 and 45 minutes away.
 */
@SpringBootTest(classes = TestGateway.class, properties = "alu.travel=src/test/resources/travel")
class TravelFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @Autowired
    ApplicationEventPublisher events;

    @TempDir
    Path folder;

    private static WorkshopGraph graph() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .county("01", "001", "002")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .graph();
    }

    @BeforeEach
    void aLineAndItsTable() {
        live.swap(graph());
        events.publishEvent(new GraphReady(graph()));
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void theTablesAreListed() {
        answer("{ travelTables { name unit pairs municipalities source } }", """
                {"travelTables": [{"name": "slow", "unit": "MINUTES", "pairs": 2, "municipalities": 2,
                                   "source": "Invented for tests"}]}""");
    }

    @Test
    void aTableDecidesWhatIsNear() {
        answer("""
                { graph { coverage(input: {services: [YOUTH_WORKSHOP], thresholds: [{minutes: 30}],
                      scope: {travel: {table: "slow"}}}) {
                    services { waysNotKnown
                      distances { unit mean max }
                      thresholds {
                        threshold { value unit }
                        figures { covered base }
                        uncovered { municipality { code } nearest { distance { value unit } } reason(lang: EN) } } } } } }
                """, """
                {"graph": {"coverage": {"services": [{"waysNotKnown": 0,
                  "distances": [{"unit": "MINUTES", "mean": 33.333333333333336, "max": 45.0}],
                  "thresholds": [{
                    "threshold": {"value": 30.0, "unit": "MINUTES"},
                    "figures": [{"covered": 1.0, "base": 3.0}],
                    "uncovered": [{"municipality": {"code": "002"},
                      "nearest": {"distance": {"value": 45.0, "unit": "MINUTES"}},
                      "reason": "The nearest service is 45.0 min away by the table slow: Paja a. The threshold is 30 min."}]}]}]}}}
                """);
    }

    @Test
    void aDetourMakesTheWayLonger() {
        answer("""
                { graph { coverage(input: {services: [YOUTH_WORKSHOP], thresholds: [{km: 25}],
                      scope: {travel: {detourFactor: 1.3}}}) {
                    services { thresholds { figures { covered } } } } } }
                """, """
                {"graph": {"coverage": {"services": [{"thresholds": [{"figures": [{"covered": 1.0}]}]}]}}}
                """);
    }

    @Test
    void badTravelIsRefusedWithWhatWasExpected() {
        refused("NOT_FOUND", "{table: \"fast\"}", "{minutes: 30}", "\"fast\"", "slow");
        refused("BAD_ARGUMENT", "{detourFactor: 0.5}", "{km: 30}", "0.5", "expected 1 to 10");
        refused("BAD_ARGUMENT", "{straightLine: false}", "{km: 30}", "straightLine is false");
        refused("BAD_ARGUMENT", "{table: \"slow\"}", "{km: 30}", "30.0 km", "measured in min");
        refused("BAD_ARGUMENT", "{straightLine: true}", "{minutes: 30}", "30.0 min", "measured in km");
    }

    @Test
    void aTableWithErrorsStopsTheStart() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "# t\nfrom,to,minutes\n001,999,-1\n");
        GraphReady ready = new GraphReady(graph());

        assertThatThrownBy(() -> new TravelTables(folder.toString()).graphReady(ready))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("bad.csv has 2 errors")
                .hasMessageContaining("999")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new TravelTables("no/such/folder").graphReady(ready))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("no/such/folder");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String code, String travel, String threshold, String... words) {
        Refused.with(
                ask.document("{ graph { coverage(input: {services: [YOUTH_WORKSHOP], thresholds: [" + threshold
                                + "], scope: {travel: " + travel + "}}) { header { asOf } } } }")
                        .execute(),
                code,
                words);
    }
}

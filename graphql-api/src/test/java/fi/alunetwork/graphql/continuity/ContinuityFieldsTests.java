package fi.alunetwork.graphql.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Continuity as a field: a workshop in one of two municipalities, with a gap from April to June 2023. */
@SpringBootTest(classes = TestGateway.class)
class ContinuityFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aGap() {
        live.swap(new Sketch()
                .municipality("001", 0, 10)
                .municipality("002", 200, 5)
                .county("01", "001", "002")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, lasting(new Period(null, LocalDate.of(2023, 4, 1))))
                .workshop("b", "yhdistys", "001")
                .provision("b", Service.YOUTH_WORKSHOP, lasting(Period.since(LocalDate.of(2023, 7, 1))))
                .workshop("c", "yhdistys", "002")
                .provision("c", Service.YOUTH_WORKSHOP)
                .graph());
    }

    private static java.util.function.UnaryOperator<fi.alunetwork.core.workshop.Provision> lasting(Period period) {
        return ProvisionSketch.lasting(Lifespan.of(period));
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void gapsAreToldWithTheirDaysAndTheirCause() {
        answer("""
                { graph { continuity(input: {services: [YOUTH_WORKSHOP], from: "2023-01-01", until: "2024-01-01"}) {
                  header { asOf municipalities } from until days
                  services { service rule municipalitiesWithGap longestGapDays people { covered notCovered notKnown all }
                    municipalities(withGap: true) { municipality { code } demand daysCovered daysNotCovered daysNotKnown
                      longestGapDays gaps { first last days cause reason(lang: EN) before { code } after { code } } } } }
                } }""", """
                {"graph": {"continuity": {
                  "header": {"asOf": "2025-06-01", "municipalities": 2}, "from": "2023-01-01", "until": "2024-01-01",
                  "days": 365,
                  "services": [{"service": "YOUTH_WORKSHOP", "rule": "DISTANCE", "municipalitiesWithGap": 1,
                    "longestGapDays": 91,
                    "people": {"covered": 4565.0, "notCovered": 910.0, "notKnown": 0.0, "all": 5475.0},
                    "municipalities": [{"municipality": {"code": "001"}, "demand": 10.0, "daysCovered": 274,
                      "daysNotCovered": 91, "daysNotKnown": 0, "longestGapDays": 91, "gaps": [
                        {"first": "2023-04-01", "last": "2023-06-30", "days": 91, "cause": "PROVISION_ENDED",
                         "reason": "Paja a ended the service, and nobody else was within reach.",
                         "before": {"code": "a"}, "after": {"code": "b"}}]}]}]}}}""");
    }

    @Test
    void lawfulProducersCountWhereTheScopeNamesNone() {
        for (String scope : new String[] {"", ", scope: {}", ", scope: {producers: LAWFUL}"}) {
            ask.document("{ graph { continuity(input: {services: [YOUTH_WORKSHOP], from: \"2023-01-01\","
                            + " until: \"2024-01-01\"" + scope + "}) { header { parameters { name value } } } } }")
                    .execute()
                    .path("graph.continuity.header.parameters[?(@.name == 'producers')].value")
                    .entityList(String.class)
                    .containsExactly("LAWFUL");
        }
    }

    @Test
    void badPeriodsNameFieldValueAndWhatWasExpected() {
        refused("2023-04-01", "2023-04-01", "until is 2023-04-01; expected a day after from");
        refused("2023-04-01", "2023-01-01", "swapped");
        refused("2020-01-01", "2031-01-01", "expected at most 10 years");
        refused("0202-01-01", "0203-01-01", "from names 0202-01-01, outside the data");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String from, String until, String message) {
        ask.document("{ graph { continuity(input: {services: [YOUTH_WORKSHOP], from: \"" + from + "\", until: \""
                        + until + "\"}) { days } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains(message)));
    }
}

package fi.alunetwork.graphql.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
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

/**
 * Concentration as a field: 3 people at a workshop in the centre, 1 person at one outside it, until the end of 2022.
 */
@SpringBootTest(classes = TestGateway.class)
class ConcentrationFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void twoTowns() {
        live.swap(new Sketch()
                .municipality("001", 0, 3)
                .municipality("002", 0, 1)
                .area(new RegionId(RegionKind.REGION, "01"), "001", "002")
                .county("01", "001", "002")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "002")
                .workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("b", "yhdistys", "002")
                .provision(
                        "b",
                        Service.YOUTH_WORKSHOP,
                        ProvisionSketch.lasting(Lifespan.of(new Period(null, LocalDate.of(2023, 1, 1)))))
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void inequalityAndSupplyAreToldInOneAnswer() {
        answer("""
                { graph(asOf: "2022-06-01") { concentration(input: {
                      services: [YOUTH_WORKSHOP], variable: COUNT, threshold: {km: 10}}) {
                  header { asOf municipalities demandDate }
                  services { service rule
                    inequality { variable unit weight mean gini theil { total between within groups { region { code } } }
                      lorenz { people held } withoutProvider notKnown bestKnown }
                    supply { unit known { numerator denominator } total herfindahl equivalentNumber
                      centres { ratio } outsideCentres { ratio } locationQuotient organisationsCount
                      organisations(first: 1) { organisation { code } amount share { ratio } } }
                    municipalities { municipality { code } area { code } centre demand value standing } } } } }""", """
                {"graph": {"concentration": {
                  "header": {"asOf": "2022-06-01", "municipalities": 2, "demandDate": "2023-12-31"},
                  "services": [{"service": "YOUTH_WORKSHOP", "rule": "DISTANCE",
                    "inequality": {"variable": "COUNT", "unit": "offers", "weight": 4.0, "mean": 2.0, "gini": 0.0,
                      "theil": {"total": 0.0, "between": 0.0, "within": 0.0, "groups": [{"region": {"code": "01"}}]},
                      "lorenz": [{"people": 0.0, "held": 0.0}, {"people": 1.0, "held": 1.0}],
                      "withoutProvider": 0.0, "notKnown": 0.0, "bestKnown": 0.0},
                    "supply": [
                      {"unit": "PLACES", "known": {"numerator": 0.0, "denominator": 2.0}, "total": null,
                       "herfindahl": null, "equivalentNumber": null, "centres": null, "outsideCentres": null,
                       "locationQuotient": null, "organisationsCount": 0, "organisations": []},
                      {"unit": "OFFERS", "known": {"numerator": 2.0, "denominator": 2.0}, "total": 2.0,
                       "herfindahl": 0.5, "equivalentNumber": 2.0, "centres": {"ratio": 0.5},
                       "outsideCentres": {"ratio": 0.5}, "locationQuotient": 0.6666666666666666,
                       "organisationsCount": 2,
                       "organisations": [{"organisation": {"code": "kunta"}, "amount": 1.0, "share": {"ratio": 0.5}}]}],
                    "municipalities": [
                      {"municipality": {"code": "001"}, "area": {"code": "01"}, "centre": true, "demand": 3.0,
                       "value": 2.0, "standing": "KNOWN"},
                      {"municipality": {"code": "002"}, "area": {"code": "01"}, "centre": false, "demand": 1.0,
                       "value": 2.0, "standing": "KNOWN"}]}]}}}""");
    }

    @Test
    void aSeriesTellsWhatHasChangedSinceItsFirstDay() {
        answer("""
                { graph { concentrationSeries(
                      input: {services: [YOUTH_WORKSHOP]}, dates: ["2024-06-01", "2022-06-01"]) {
                  points { date answer { header { asOf } }
                    changes { service mean supply { unit total herfindahl locationQuotient outsideCentres } } } } } }""", """
                {"graph": {"concentrationSeries": {"points": [
                  {"date": "2022-06-01", "answer": {"header": {"asOf": "2022-06-01"}},
                   "changes": [{"service": "YOUTH_WORKSHOP", "mean": 0.0, "supply": [
                     {"unit": "PLACES", "total": null, "herfindahl": null, "locationQuotient": null,
                      "outsideCentres": null},
                     {"unit": "OFFERS", "total": 0.0, "herfindahl": 0.0, "locationQuotient": 0.0,
                      "outsideCentres": 0.0}]}]},
                  {"date": "2024-06-01", "answer": {"header": {"asOf": "2024-06-01"}},
                   "changes": [{"service": "YOUTH_WORKSHOP", "mean": 0.0, "supply": [
                     {"unit": "PLACES", "total": null, "herfindahl": null, "locationQuotient": null,
                      "outsideCentres": null},
                     {"unit": "OFFERS", "total": -1.0, "herfindahl": 0.5, "locationQuotient": 0.6666666666666666,
                      "outsideCentres": -0.5}]}]}]}}}""");
    }

    @Test
    void badQuestionsNameFieldValueAndWhatWasExpected() {
        refused("concentration(input: {services: []}) { header { asOf } }", "services is []; expected");
        refused("""
                concentration(input: {services: [WORK_TRIAL], variable: COUNT, threshold: {km: -3}}) {
                  header { asOf } }""", "Threshold -3.0 km");
        refused(
                "concentrationSeries(input: {services: [WORK_TRIAL]}, dates: []) { points { date } }",
                "dates has 0 different days; expected 1 to 24");
        refused("""
                concentrationSeries(input: {services: [WORK_TRIAL]}, dates: ["0202-01-01"]) {
                  points { date } }""", "dates names 0202-01-01, outside the data; expected");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String field, String message) {
        ask.document("{ graph { " + field + " } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains(message)));
    }
}

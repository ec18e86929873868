package fi.alunetwork.graphql.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Municipalities at 0, 20 and 90 km with 1, 2 and 4 residents. The municipality's workshop at 0 km gave up
 * rehabilitative work with the reform, and an association began it at 90 km.
 */
@SpringBootTest(classes = TestGateway.class)
class ComparisonTests {

    private static final LocalDate REFORM = LocalDate.of(2023, 1, 1);

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aReform() {
        live.swap(new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 90, 4)
                .county("01", "001", "002", "003")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003")
                .organisation(
                        "alue",
                        LegalForm.WELLBEING_SERVICES_COUNTY,
                        "003",
                        Set.of(new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01")))
                .workshop("a", "kunta", "001")
                .provision(
                        "a",
                        Service.REHABILITATIVE_WORK_ACTIVITY,
                        ProvisionSketch.lasting(Lifespan.of(new Period(null, REFORM))),
                        "001",
                        "002")
                .workshop("b", "yhdistys", "003")
                .provision(
                        "b",
                        Service.REHABILITATIVE_WORK_ACTIVITY,
                        ProvisionSketch.lasting(Lifespan.of(Period.since(REFORM))),
                        "003")
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void figuresLosersGainersAndCausesAreTold() {
        answer("""
                { comparison(before: {asOf: "2022-12-31"}, after: {asOf: "2023-12-31"}) {
                  direction before { asOf } after { asOf }
                  coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY]}) {
                    header { direction before { asOf } after { asOf } mergedAway { code } }
                    services { service
                      thresholds { threshold { value unit } rules {
                        rule
                        figure { covered { before after change } municipalitiesCovered { change } }
                        explained { byLosers byGainers byNotKnown byPeople }
                        losers { municipality { code } outcome people coveredPeople basis nearest { after }
                          before { state } after { state }
                          causes { kind gained date workshop { code } operators { code } } }
                        gainers { municipality { code } coveredPeople }
                        municipalities(outcomes: [SAME]) { municipality { code } } } } } } } }""", """
                {"comparison": {"direction": "FORWARD",
                  "before": {"asOf": "2022-12-31"}, "after": {"asOf": "2023-12-31"}, "coverage": {
                    "header": {"direction": "FORWARD", "before": {"asOf": "2022-12-31"},
                               "after": {"asOf": "2023-12-31"}, "mergedAway": []},
                    "services": [{"service": "REHABILITATIVE_WORK_ACTIVITY",
                      "thresholds": [{"threshold": {"value": 30.0, "unit": "KM"}, "rules": [{
                        "rule": "REACHABLE_AND_ADMITTED",
                        "figure": {"covered": {"before": 3.0, "after": 4.0, "change": 1.0},
                                   "municipalitiesCovered": {"change": -1.0}},
                        "explained": {"byLosers": -3.0, "byGainers": 4.0, "byNotKnown": 0.0, "byPeople": 0.0},
                        "losers": [
                          {"municipality": {"code": "002"}, "outcome": "LOST", "people": 2.0, "coveredPeople": -2.0,
                           "basis": "SOURCED", "nearest": {"after": null},
                           "before": {"state": "COVERED"}, "after": {"state": "UNCOVERED"},
                           "causes": [{"kind": "PROVISION", "gained": false, "date": "2023-01-01",
                                       "workshop": {"code": "a"}, "operators": [{"code": "kunta"}]}]},
                          {"municipality": {"code": "001"}, "outcome": "LOST", "people": 1.0, "coveredPeople": -1.0,
                           "basis": "SOURCED", "nearest": {"after": null},
                           "before": {"state": "COVERED"}, "after": {"state": "UNCOVERED"},
                           "causes": [{"kind": "PROVISION", "gained": false, "date": "2023-01-01",
                                       "workshop": {"code": "a"}, "operators": [{"code": "kunta"}]}]}],
                        "gainers": [{"municipality": {"code": "003"}, "coveredPeople": 4.0}],
                        "municipalities": []}]}]}]}}}""");
    }

    @Test
    void whoIsWorseOffByOrganisationsSitesAndDistanceIsTold() {
        answer("""
                { comparison(before: {asOf: "2022-12-31"}, after: {asOf: "2023-12-31"}) {
                  redundancy(input: {services: [REHABILITATIVE_WORK_ACTIVITY]}) {
                    header { direction }
                    services { rule unit figures { figure before after change }
                      losers { municipality { code } people value { before after } course causes { kind } }
                      gainers { municipality { code } illustrative }
                      municipalities(courses: [SAME, NOT_KNOWN]) { municipality { code } } } }
                  access(input: {services: [REHABILITATIVE_WORK_ACTIVITY]}) {
                    services { unit losers { municipality { code } value { change } } } }
                  concentration(input: {services: [REHABILITATIVE_WORK_ACTIVITY]}) {
                    services { unit losers { municipality { code } reason(lang: EN) } } } } }""", """
                {"comparison": {
                  "redundancy": {"header": {"direction": "FORWARD"}, "services": [{
                    "rule": "REACHABLE_AND_ADMITTED", "unit": "organisations",
                    "figures": [
                      {"figure": "PEOPLE_WITH_NONE", "before": 4.0, "after": 3.0, "change": -1.0},
                      {"figure": "PEOPLE_WITH_ONE", "before": 3.0, "after": 4.0, "change": 1.0},
                      {"figure": "PEOPLE_WITH_SEVERAL", "before": 0.0, "after": 0.0, "change": 0.0},
                      {"figure": "PEOPLE_NOT_KNOWN", "before": 0.0, "after": 0.0, "change": 0.0}],
                    "losers": [
                      {"municipality": {"code": "002"}, "people": 2.0, "value": {"before": 1.0, "after": 0.0},
                       "course": "WORSE", "causes": [{"kind": "PROVISION"}]},
                      {"municipality": {"code": "001"}, "people": 1.0, "value": {"before": 1.0, "after": 0.0},
                       "course": "WORSE", "causes": [{"kind": "PROVISION"}]}],
                    "gainers": [{"municipality": {"code": "003"}, "illustrative": false}],
                    "municipalities": []}]},
                  "access": {"services": [{"unit": "sites", "losers": [
                    {"municipality": {"code": "002"}, "value": {"change": -1.0}},
                    {"municipality": {"code": "001"}, "value": {"change": -1.0}}]}]},
                  "concentration": {"services": [{"unit": "km", "losers": []}]}}}""");
    }

    @Test
    void whatBecameOfTheProvisionsIsToldByLegalForm() {
        answer("""
                { comparison(before: {asOf: "2022-12-31"}, after: {asOf: "2023-12-31"}) {
                  coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY]}) {
                    services { supply { provisions { change } places { before } forms { form provisions { before after } }
                      flows { from to provisions } } }
                    leftWithoutService { code } } } }""", """
                {"comparison": {"coverage": {
                  "services": [{"supply": {"provisions": {"change": 0.0}, "places": {"before": null},
                    "forms": [{"form": "MUNICIPALITY", "provisions": {"before": 1.0, "after": 0.0}},
                              {"form": "ASSOCIATION", "provisions": {"before": 0.0, "after": 1.0}}],
                    "flows": [{"from": "MUNICIPALITY", "to": null, "provisions": 1},
                              {"from": null, "to": "ASSOCIATION", "provisions": 1}]}}],
                  "leftWithoutService": [{"code": "a"}]}}}""");
    }

    @Test
    void theRuleBehindACauseIsToldWithItsSource() {
        answer("""
                { comparison(before: {asOf: "2022-12-31"}, after: {asOf: "2023-12-31"}) {
                  coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY], scope: {reading: STRICT}}) {
                    services { thresholds { rules { losers { municipality { code }
                      causes { ruling { regime rule disputed } changes { position } } } } } } } } }""", """
                {"comparison": {"coverage": {"services": [{"thresholds": [{"rules": [{"losers": [
                  {"municipality": {"code": "002"}, "causes": [{"changes": [], "ruling":
                    {"regime": "counties-2023", "rule": "municipal-producer-strict", "disputed": true}}]},
                  {"municipality": {"code": "001"}, "causes": [{"changes": [], "ruling":
                    {"regime": "counties-2023", "rule": "municipal-producer-strict", "disputed": true}}]}
                ]}]}]}]}}}""");
    }

    @Test
    void reasonsAreToldInThreeLanguages() {
        for (String lang : new String[] {"FI", "SV", "EN"}) {
            String reason = ask.document("""
                            { comparison(before: {asOf: "2022-12-31"}, after: {asOf: "2023-12-31"}) {
                              coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY]}) {
                                services { thresholds { rules { gainers { reason(lang: %s) } } } } } } }""".formatted(lang))
                    .execute()
                    .path("comparison.coverage.services[0].thresholds[0].rules[0].gainers[0].reason")
                    .entity(String.class)
                    .get();
            assertThat(reason)
                    .startsWith("Paja b (Järjestö yhdistys) ")
                    .contains(lang.equals("EN") ? "2023-01-01" : "1.1.2023");
        }
    }

    @Test
    void swappedDaysAreAnsweredAndTheDirectionIsTold() {
        answer("""
                { comparison(before: {asOf: "2023-12-31"}, after: {asOf: "2022-12-31"}) {
                  direction
                  coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY]}) {
                    services { thresholds { rules { losers { municipality { code } } } } } } } }""", """
                {"comparison": {"direction": "BACKWARD", "coverage": {"services": [{"thresholds": [{"rules": [
                  {"losers": [{"municipality": {"code": "003"}}]}]}]}]}}}""");
    }

    @Test
    void badQuestionsAreErrors() {
        refused("BAD_ARGUMENT", "coverage(input: {services: []}) { header { direction } }", "services");
        refused(
                "BAD_ARGUMENT",
                "coverage(input: {services: [WORK_TRIAL], thresholds: [{km: -1}]}) { header { direction } }",
                "-1");
        refused(
                "NOT_FOUND",
                "coverage(input: {services: [WORK_TRIAL], scope: {area: {kind: REGION, code: \"99\"}}})"
                        + " { header { direction } }",
                "99");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String code, String field, String words) {
        Refused.with(
                ask.document("{ comparison(before: {}, after: {}) { " + field + " } }")
                        .execute(),
                code,
                words);
    }
}

package fi.alunetwork.graphql.siting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.siting.SitingGoal;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * New points as a field of a picture: municipalities at 0, 20, 90 and 100 km with 100, 300, 400 and 200 residents, a
 * workshop at 0 km; near is 30 km.
 */
@SpringBootTest(classes = TestGateway.class)
class SitingTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aLine() {
        live.swap(new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 20, 300)
                .municipality("003", 90, 400)
                .municipality("004", 100, 200)
                .county("01", "001", "002", "003", "004")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void thePlanTellsPointsFiguresGainsAndItsCurve() {
        answer("""
                { graph { siting(input: {services: [YOUTH_WORKSHOP], goals: [MOST_PEOPLE], points: 1}) {
                  candidatesCount candidates(first: 1) { name nameLanguage municipality { code } isCentre
                    point { longitude } }
                  services { service rule unit withoutFigure waysNotKnown uncoverableCount peopleUncoverable notKnownCount
                    before { people { numerator denominator } peopleNotKnown municipalities { numerator denominator }
                      municipalitiesNotKnown places { numerator } backedUp { numerator } way { people withoutAny } }
                    plans { goal status value bound gap
                      points { candidate { municipality { code } } covered coveredAlone nearest }
                      figures { people { numerator } municipalities { ratio } }
                      gainedCount gained(first: 1) { place { municipality { code } share people covered sites illustrative
                        nearest { workshop { code } } } point { name } covered backedUp nearer reason(lang: EN) }
                      curve { points status value bound gap marginal figures { people { numerator } } }
                      culpritsCount } } } } }""", """
                {"graph": {"siting": {"candidatesCount": 4,
                  "candidates": [{"name": "Kunta 001", "nameLanguage": "FI", "municipality": {"code": "001"},
                                  "isCentre": true, "point": {"longitude": 25.0}}],
                  "services": [{"service": "YOUTH_WORKSHOP", "rule": "DISTANCE", "unit": "KM", "withoutFigure": 0,
                    "waysNotKnown": 0, "uncoverableCount": 0, "peopleUncoverable": 0.0, "notKnownCount": 0,
                    "before": {"people": {"numerator": 400.0, "denominator": 1000.0}, "peopleNotKnown": 0.0,
                      "municipalities": {"numerator": 2.0, "denominator": 4.0}, "municipalitiesNotKnown": 0,
                      "places": {"numerator": 2.0}, "backedUp": {"numerator": 0.0},
                      "way": {"people": 1000.0, "withoutAny": 0.0}},
                    "plans": [{"goal": "MOST_PEOPLE", "status": "OPTIMAL", "value": 600.0, "bound": 600.0, "gap": 0.0,
                      "points": [{"candidate": {"municipality": {"code": "003"}}, "covered": 600.0,
                                  "coveredAlone": 600.0, "nearest": 600.0}],
                      "figures": {"people": {"numerator": 1000.0}, "municipalities": {"ratio": 1.0}},
                      "gainedCount": 2, "gained": [{"place": {"municipality": {"code": "003"}, "share": 1.0,
                          "people": 400.0, "covered": "NO", "sites": 0, "illustrative": false,
                          "nearest": {"workshop": {"code": "a"}}},
                        "point": {"name": "Kunta 003"}, "covered": true, "backedUp": false, "nearer": true,
                        "reason": "The nearest service is now 90.0 km away in a straight line: Paja a (site in Kunta 001). The new point Kunta 003 would be 0.0 km away."}],
                      "curve": [
                        {"points": 0, "status": "OPTIMAL", "value": 0.0, "bound": 0.0, "gap": 0.0, "marginal": null,
                         "figures": {"people": {"numerator": 400.0}}},
                        {"points": 1, "status": "OPTIMAL", "value": 600.0, "bound": 600.0, "gap": 0.0,
                         "marginal": 600.0, "figures": {"people": {"numerator": 1000.0}}}],
                      "culpritsCount": 0}]}]}}}""");
    }

    /** 003 and 004 back each other up; 002 and 003 leave 200 people 10 km away. */
    @Test
    void allGoalsAreAnsweredWhereNoneIsNamed() {
        ask.document("""
                        { graph { siting(input: {services: [YOUTH_WORKSHOP], points: 2, backupPoints: 2,
                              searchMillis: 1000, scope: {area: {kind: WELLBEING_SERVICES_COUNTY, code: "01"}}}) {
                          header { demandDate notKnown { ratio } } services { plans { goal status value } } } } }""")
                .execute()
                .path("graph.siting.services[0].plans[*].goal")
                .entityList(SitingGoal.class)
                .containsExactly(SitingGoal.values())
                .path("graph.siting.services[0].plans[*].status")
                .entityList(String.class)
                .satisfies(statuses -> assertThat(statuses).hasSize(5).containsOnly("OPTIMAL"))
                .path("graph.siting.services[0].plans[*].value")
                .entityList(Double.class)
                .satisfies(values -> assertThat(values)
                        .usingComparatorForType(new DoubleComparator(1e-6), Double.class)
                        .containsExactly(600.0, 2.0, 10.0, 1.0, 600.0));
    }

    @Test
    void candidatesAreGivenAndWhomNoneReachesIsTold() {
        answer("""
                { graph { siting(input: {services: [YOUTH_WORKSHOP], goals: [FEWEST_POINTS], threshold: {km: 30},
                      rule: DISTANCE, candidates: {municipalities: ["001"],
                        points: [{name: "Kylä", latitude: 60.87, longitude: 25}]}}) {
                  candidates { name municipality { code } isCentre }
                  services { uncoverableCount plans { status value points { candidate { name } } } } } } }""", """
                {"graph": {"siting": {
                  "candidates": [{"name": "Kunta 001", "municipality": {"code": "001"}, "isCentre": true},
                                 {"name": "Kylä", "municipality": {"code": "004"}, "isCentre": false}],
                  "services": [{"uncoverableCount": 0, "plans": [{"status": "OPTIMAL", "value": 1.0,
                    "points": [{"candidate": {"name": "Kylä"}}]}]}]}}}""");
        answer("""
                { graph { siting(input: {services: [YOUTH_WORKSHOP], goals: [MOST_PEOPLE], points: 1,
                      candidates: {municipalities: ["002"]}}) {
                  services { peopleUncoverable uncoverable(first: 1) { place { municipality { code } } coverable
                      candidate { name } reason(lang: EN) }
                    plans { status value bound gap figures { peopleNotKnown } culprits { municipality { code } } } } } } }""", """
                {"graph": {"siting": {"services": [{"peopleUncoverable": 600.0, "uncoverable": [
                  {"place": {"municipality": {"code": "003"}}, "coverable": false, "candidate": {"name": "Kunta 002"},
                   "reason": "The nearest service is now 90.0 km away in a straight line: Paja a (site in Kunta 001). The nearest candidate, Kunta 002, is 70.0 km away. The threshold is 30 km."}],
                  "plans": [{"status": "INFEASIBLE", "value": null, "bound": null, "gap": null, "figures": null,
                    "culprits": [{"municipality": {"code": "003"}}, {"municipality": {"code": "004"}}]}]}]}}}""");
    }

    @Test
    void badQuestionsAreErrors() {
        refused("services: []", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], goals: []", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], points: 0", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], points: 5", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], backupPoints: 101", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], threshold: {km: 0}", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], threshold: {minutes: 30}", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], rule: DECLARED_AREA", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], searchMillis: 0", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], candidates: {}", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], candidates: {municipalities: [\"001\", \"001\"]}", "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], candidates: {municipalities: [\"999\"]}", "NOT_FOUND");
        refused(
                "services: [WORK_TRIAL], candidates: {points: [{name: \"a\", latitude: 6700000, longitude: 25}]}",
                "BAD_ARGUMENT");
        refused(
                "services: [WORK_TRIAL], candidates: {points: [{name: \"a\", latitude: 25, longitude: 61}]}",
                "BAD_ARGUMENT");
        refused("services: [WORK_TRIAL], scope: {area: {kind: REGION, code: \"77\"}}", "NOT_FOUND");
        refused("services: [WORK_TRIAL], scope: {demand: {indicator: \"none\"}}", "NOT_FOUND");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String input, String code) {
        Refused.with(
                ask.document("{ graph { siting(input: {" + input + "}) { header { asOf } } } }")
                        .execute(),
                code);
    }
}

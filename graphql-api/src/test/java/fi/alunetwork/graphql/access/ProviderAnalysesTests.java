package fi.alunetwork.graphql.access;

import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Access, redundancy and criticality as fields of a picture: municipalities at 0, 20 and 90 km with 100, 300 and 400
 * residents, a workshop of 8 places at 0 km.
 */
@SpringBootTest(classes = TestGateway.class)
class ProviderAnalysesTests {

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
                .county("01", "001", "002", "003")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, ProvisionSketch.places(8))
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void accessTellsPlacesStatesAndTheCheckOfItself() {
        answer("""
                { graph { access(input: {services: [YOUTH_WORKSHOP], decay: {uniform: true},
                      rollUps: [WELLBEING_SERVICES_COUNTY]}) {
                  services { service rule measure
                    figure { placesPer1000 placesForThem known base meanSitesInReach withPlaces nothingInReach notKnown }
                    supply { handedOut places difference outOfReach known { numerator denominator } }
                    municipalities(states: [PLACES_IN_REACH]) {
                      municipality { code } demand state placesPer1000 ratio sitesInReach offersInReach mayBeMore
                      illustrative reason(lang: EN) }
                    rollUps { kind additive areas { region { code } ratio figure { placesPer1000 } } } } } } }""", """
                {"graph": {"access": {"services": [{"service": "YOUTH_WORKSHOP", "rule": "DISTANCE", "measure": "PLACES",
                  "figure": {"placesPer1000": 10.0, "placesForThem": 8.0, "known": 800.0, "base": 800.0,
                             "meanSitesInReach": 0.5, "withPlaces": 400.0, "nothingInReach": 400.0, "notKnown": 0.0},
                  "supply": {"handedOut": 8.0, "places": 8.0, "difference": 0.0, "outOfReach": 0.0,
                             "known": {"numerator": 1.0, "denominator": 1.0}},
                  "municipalities": [
                    {"municipality": {"code": "001"}, "demand": 100.0, "state": "PLACES_IN_REACH", "placesPer1000": 20.0,
                     "ratio": 2.0, "sitesInReach": 1, "offersInReach": 1, "mayBeMore": false, "illustrative": false,
                     "reason": "Sites within 30 km in a straight line: 1. Places per 1 000 people of the target group: 20.00."},
                    {"municipality": {"code": "002"}, "demand": 300.0, "state": "PLACES_IN_REACH", "placesPer1000": 20.0,
                     "ratio": 2.0, "sitesInReach": 1, "offersInReach": 1, "mayBeMore": false, "illustrative": false,
                     "reason": "Sites within 30 km in a straight line: 1. Places per 1 000 people of the target group: 20.00."}],
                  "rollUps": [{"kind": "WELLBEING_SERVICES_COUNTY", "additive": true, "areas": [
                    {"region": {"code": "01"}, "ratio": 1.0, "figure": {"placesPer1000": 10.0}}]}]}]}}}""");
    }

    @Test
    void redundancyTellsSoleProvidersAndLotsWhoseMarketFails() {
        answer("""
                { graph { redundancy(input: {services: [YOUTH_WORKSHOP],
                      lots: {groups: [{name: "etelä", municipalities: ["001", "002"]}]},
                      rollUps: [WELLBEING_SERVICES_COUNTY]}) {
                  services {
                    figure { none one several notKnown base municipalitiesNone municipalitiesOne }
                    soleProvidersCount soleProviders(first: 5) { organisation { code } people peopleAtMost
                      municipalities { municipality { code } people certain } }
                    municipalities(states: [ONE]) { municipality { code } state providersKnown shareOne reason(lang: EN)
                      providers { organisation { code } workshop { code } } }
                    lots { name state marketFailure people municipalities { code } reachingAll { organisation { code } }
                      reachingPart { organisation { code } } }
                    rollUps { kind additive areas { figure { none one } } } } } } }""", """
                {"graph": {"redundancy": {"services": [{
                  "figure": {"none": 400.0, "one": 400.0, "several": 0.0, "notKnown": 0.0, "base": 800.0,
                             "municipalitiesNone": 1, "municipalitiesOne": 2},
                  "soleProvidersCount": 1,
                  "soleProviders": [{"organisation": {"code": "yhdistys"}, "people": 400.0, "peopleAtMost": 400.0,
                    "municipalities": [{"municipality": {"code": "001"}, "people": 100.0, "certain": true},
                                       {"municipality": {"code": "002"}, "people": 300.0, "certain": true}]}],
                  "municipalities": [
                    {"municipality": {"code": "001"}, "state": "ONE", "providersKnown": 1, "shareOne": 1.0,
                     "reason": "One organisation alone provides the service within 30 km in a straight line: Järjestö yhdistys.",
                     "providers": [{"organisation": {"code": "yhdistys"}, "workshop": null}]},
                    {"municipality": {"code": "002"}, "state": "ONE", "providersKnown": 1, "shareOne": 1.0,
                     "reason": "One organisation alone provides the service within 30 km in a straight line: Järjestö yhdistys.",
                     "providers": [{"organisation": {"code": "yhdistys"}, "workshop": null}]}],
                  "lots": [{"name": "etelä", "state": "ONE", "marketFailure": true, "people": 400.0,
                    "municipalities": [{"code": "001"}, {"code": "002"}],
                    "reachingAll": [{"organisation": {"code": "yhdistys"}}], "reachingPart": []}],
                  "rollUps": [{"kind": "WELLBEING_SERVICES_COUNTY", "additive": true, "areas": [
                    {"figure": {"none": 400.0, "one": 400.0}}]}]}]}}}""");
    }

    @Test
    void criticalityRanksAndFindsTheWorstSet() {
        answer("""
                { graph { criticality(input: {services: [YOUTH_WORKSHOP], kinds: [WORKSHOP], together: [2]}) {
                  services { base covered notKnown rankings { kind providersCount
                    providers { provider { workshop { code } organisation { code } } lost lostForCertain farther addedMean
                      withoutAny leftWithoutCount losses { municipality { code } people leftWithout } }
                    worst { size providers { workshop { code } } lost bound status equallyBad } } } } } }""", """
                {"graph": {"criticality": {"services": [{"base": 800.0, "covered": 400.0, "notKnown": 0.0, "rankings": [
                  {"kind": "WORKSHOP", "providersCount": 1, "providers": [
                    {"provider": {"workshop": {"code": "a"}, "organisation": null}, "lost": 400.0,
                     "lostForCertain": 400.0, "farther": 0.0, "addedMean": null, "withoutAny": 800.0,
                     "leftWithoutCount": 2, "losses": [
                       {"municipality": {"code": "002"}, "people": 300.0, "leftWithout": true},
                       {"municipality": {"code": "001"}, "people": 100.0, "leftWithout": true}]}],
                   "worst": [{"size": 2, "providers": [{"workshop": {"code": "a"}}], "lost": 400.0, "bound": 400.0,
                              "status": "OPTIMAL", "equallyBad": 1}]}]}]}}}""");
    }

    @Test
    void badQuestionsAreErrors() {
        refused("access(input: {services: []}) { header { asOf } }");
        refused("access(input: {services: [WORK_TRIAL], threshold: {km: -1}}) { header { asOf } }");
        refused("access(input: {services: [WORK_TRIAL], rule: DECLARED_AREA}) { header { asOf } }");
        refused("access(input: {services: [WORK_TRIAL], decay: {uniform: false}}) { header { asOf } }");
        refused("access(input: {services: [WORK_TRIAL], decay: {steps: {weights: [0.5, 1]}}}) { header { asOf } }");
        refused("access(input: {services: [WORK_TRIAL], decay: {steps: {weights: [1, 0.5], upTo: [10, 20]}}})"
                + " { header { asOf } }");
        refused("access(input: {services: [WORK_TRIAL], decay: {gaussian: {sigma: 0}}}) { header { asOf } }");
        refused("access(input: {services: [WORK_TRIAL], placesKnownAtLeast: 80}) { header { asOf } }");
        refused("redundancy(input: {services: []}) { header { asOf } }");
        refused("redundancy(input: {services: [WORK_TRIAL], lots: {groups: []}}) { header { asOf } }");
        refused(
                "redundancy(input: {services: [WORK_TRIAL], lots: {groups: [{name: \"a\", municipalities: [\"999\"]}]}})"
                        + " { header { asOf } }");
        refused("criticality(input: {services: []}) { header { asOf } }");
        refused("criticality(input: {services: [WORK_TRIAL], together: [4]}) { header { asOf } }");
        refused("criticality(input: {services: [WORK_TRIAL], kinds: []}) { header { asOf } }");
        refused("criticality(input: {services: [WORK_TRIAL], searchMillis: -5}) { header { asOf } }");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String field) {
        Refused.with(ask.document("{ graph { " + field + " } }").execute(), "BAD_ARGUMENT");
    }
}

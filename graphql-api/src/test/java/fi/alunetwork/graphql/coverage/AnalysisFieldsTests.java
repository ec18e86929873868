package fi.alunetwork.graphql.coverage;

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
 * Coverage, summary and findings as fields of a picture: municipalities at 0, 20 and 90 km with 1, 2 and 4 residents.
 */
@SpringBootTest(classes = TestGateway.class)
class AnalysisFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aLine() {
        live.swap(new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 90, 4)
                .county("01", "001", "002", "003")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, ProvisionSketch.invented(), "001", "003")
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void coverageTellsBothRulesStatesAndReasons() {
        answer("""
                { graph { coverage(input: {
                      services: [YOUTH_WORKSHOP], thresholds: [{km: 30}], rules: [DISTANCE, DECLARED_AREA],
                      rollUps: [WELLBEING_SERVICES_COUNTY]}) {
                  header { municipalities demandDate illustrative { numerator denominator } }
                  services { service thresholds {
                    threshold { value unit preset }
                    figures { rule share covered base municipalitiesCovered municipalities }
                    uncovered { municipality { code } state basis demand nearest { workshop { code } } }
                    municipalities(states: [COVERED]) { municipality { code } reason(lang: EN) }
                    rollUps { kind additive areas { region { code } figures { rule covered } } } } } } } }""", """
                {"graph": {"coverage": {
                  "header": {"municipalities": 3, "demandDate": "2023-12-31",
                             "illustrative": {"numerator": 7.0, "denominator": 7.0}},
                  "services": [{"service": "YOUTH_WORKSHOP", "thresholds": [{
                    "threshold": {"value": 30.0, "unit": "KM", "preset": null},
                    "figures": [
                      {"rule": "DISTANCE", "share": 0.42857142857142855, "covered": 3.0, "base": 7.0,
                       "municipalitiesCovered": 2, "municipalities": 3},
                      {"rule": "DECLARED_AREA", "share": 0.7142857142857143, "covered": 5.0, "base": 7.0,
                       "municipalitiesCovered": 2, "municipalities": 3}],
                    "uncovered": [{"municipality": {"code": "003"}, "state": "DECLARED_ONLY", "basis": "ILLUSTRATIVE",
                                   "demand": 4.0, "nearest": {"workshop": {"code": "a"}}}],
                    "municipalities": [{"municipality": {"code": "001"},
                      "reason": "The nearest service is 0.0 km away in a straight line: Paja a. (Illustrative data, invented.)"}],
                    "rollUps": [{"kind": "WELLBEING_SERVICES_COUNTY", "additive": true, "areas": [
                      {"region": {"code": "01"}, "figures": [
                        {"rule": "DISTANCE", "covered": 3.0}, {"rule": "DECLARED_AREA", "covered": 5.0}]}]}]}]}]}}}""");
    }

    @Test
    void localServiceIsAskedWhereNoThresholdIsGiven() {
        answer("""
                { graph { coverage(input: {services: [YOUTH_WORKSHOP]}) {
                    services { rules thresholds { threshold { preset value } } } } } }""", """
                {"graph": {"coverage": {"services": [
                  {"rules": ["DISTANCE"], "thresholds": [{"threshold": {"preset": "LOCAL_SERVICE", "value": 30.0}}]}]}}}""");
    }

    @Test
    void badQuestionsOnCoverageAreErrors() {
        refused("BAD_ARGUMENT", "services", "coverage(input: {services: []}) { header { asOf } }");
        refused(
                "BAD_ARGUMENT",
                "-1",
                "coverage(input: {services: [WORK_TRIAL], thresholds: [{km: -1}]}) { header { asOf } }");
        refused(
                "BAD_ARGUMENT",
                "unemployment_rate",
                "coverage(input: {services: [WORK_TRIAL],"
                        + " scope: {demand: {indicator: \"unemployment_rate\"}}}) { header { asOf } }");
        refused(
                "NOT_FOUND",
                "99",
                "coverage(input: {services: [WORK_TRIAL], scope: {area: {kind: REGION, code: \"99\"}}})"
                        + " { header { asOf } }");
        refused("NOT_FOUND", "none", "findings(checks: [\"none\"]) { totalCount }");
    }

    @Test
    void theSummaryCountsWhatThereIs() {
        answer("""
                { graph { summary { workshops workshopsOpen workshopsSourced organisations
                    mainlandServed { numerator denominator } } } }""", """
                {"graph": {"summary": {"workshops": 1, "workshopsOpen": 1, "workshopsSourced": 1, "organisations": 1,
                  "mainlandServed": {"numerator": 2.0, "denominator": 3.0}}}}""");
    }

    @Test
    void findingsNameTheRecordAndTheCheck() {
        answer("""
                { graph { findings(checks: ["served-without-site-in-reach"]) {
                    totalCount nodes { check title(lang: SV) severity where value } } } }""", """
                {"graph": {"findings": {"totalCount": 1, "nodes": [
                  {"check": "served-without-site-in-reach", "title": "Betjänar en kommun mer än 80 km bort",
                   "severity": "WARNING", "where": "provision a-1", "value": "003 at 90 km"}]}}}""");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String code, String words, String field) {
        Refused.with(ask.document("{ graph { " + field + " } }").execute(), code, words);
    }
}

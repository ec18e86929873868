package fi.alunetwork.graphql.regime;

import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Regimes, and what they say of a municipality with its own workshop in a county, today in June 2025. */
@SpringBootTest(classes = TestGateway.class)
class LawFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aMunicipalityWithItsWorkshop() {
        RegionId county = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");
        live.swap(new Sketch()
                .municipality("001", 0, 1)
                .county("01", "001")
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("hva", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(county))
                .organisation("oy", LegalForm.LIMITED_COMPANY, "001")
                .workshop("paja", "kunta", "001")
                .provision("paja", Service.REHABILITATIVE_WORK_ACTIVITY, "001")
                .provision("paja", Service.SOCIAL_REHABILITATION, ProvisionSketch.onBasis(Provision.Basis.HORIZONTAL))
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void organiserIsAskedOnTwoDays() {
        answer("""
                { before: organiser(service: REHABILITATIVE_WORK_ACTIVITY, municipality: "001", at: "2022-12-31") {
                    area { code } legalBody { code } body(lang: EN) duty grounds { regime } }
                  after: organiser(service: REHABILITATIVE_WORK_ACTIVITY, municipality: "001") {
                    area { kind code } legalBody { code } body(lang: SV) duty part clientGroups
                    grounds { rule regime disputed sources { key } } }
                  pilot: organiser(service: WORK_TRIAL, municipality: "001", at: "2022-12-31", clientGroup: UNDER_30) {
                    duty grounds { regime } } }""", """
                {"before": [{"area": null, "legalBody": null, "duty": "STATUTORY",
                   "body": "The municipality or a joint municipal authority that it belongs to",
                   "grounds": {"regime": "before-2023"}}],
                 "after": [{"area": {"kind": "WELLBEING_SERVICES_COUNTY", "code": "01"}, "legalBody": {"code": "hva"},
                   "body": "Välfärdsområdet", "duty": "STATUTORY", "part": null, "clientGroups": [],
                   "grounds": {"rule": "social-services", "regime": "counties-2023", "disputed": false,
                               "sources": [{"key": "sote-2021"}, {"key": "into-sote"}]}}],
                 "pilot": [{"duty": "STATUTORY", "grounds": {"regime": "before-2023"}},
                           {"duty": "NOT_KNOWN", "grounds": {"regime": "local-pilots-2021"}}]}""");
    }

    @Test
    void aVerdictComesWithConditionAdviceReasonAndSourceInBothReadings() {
        answer("""
                { graph {
                    lenient: mayProduce(organisation: "kunta", service: REHABILITATIVE_WORK_ACTIVITY, municipality: "001") {
                      verdict condition { code name(lang: EN) shownByModels } conditionShown lawful advice relation
                      adviceGrounds { rule } grounds { rule disputed } }
                    strict: mayProduce(organisation: "kunta", service: REHABILITATIVE_WORK_ACTIVITY, municipality: "001",
                                       reading: STRICT) { verdict condition { code } grounds { rule reason(lang: FI) } }
                    part: mayProduce(organisation: "oy", service: REHABILITATIVE_WORK_ACTIVITY, municipality: "001",
                                     part: SUPPORT_AND_GUIDANCE) { verdict }
                    mayReceiveGrant(organisation: "hva", service: YOUTH_WORKSHOP) { verdict grounds { rule } }
                    mayRefer(service: REHABILITATIVE_WORK_ACTIVITY, municipality: "001") {
                      referrer verdict condition { code } }
                    regime { code } } }""", """
                {"graph": {
                  "lenient": {"verdict": "CONDITIONAL", "conditionShown": false, "lawful": false,
                    "condition": {"code": "horizontal-cooperation", "shownByModels": ["HORIZONTAL_COOPERATION"],
                      "name": "Cooperation between contracting entities (Procurement Act, section 16)"},
                    "advice": "RECOMMENDED", "relation": "OTHER_PUBLIC_BODY",
                    "adviceGrounds": {"rule": "municipal-producer"},
                    "grounds": {"rule": "municipal-producer", "disputed": true}},
                  "strict": {"verdict": "NOT_ALLOWED", "condition": null, "grounds": {"rule": "municipal-producer-strict",
                    "reason": "Into lukee lakia niin, että kunnan työpaja ei voi enää tuottaa palvelua kuten ennen eikä saa siihen valtion korvausta. Jatkaakseen kunnan olisi perustettava säätiö tai yhdistys."}},
                  "part": {"verdict": "ALLOWED"},
                  "mayReceiveGrant": {"verdict": "NOT_ALLOWED", "grounds": {"rule": "youth-workshop-grant-stays-behind"}},
                  "mayRefer": [
                    {"referrer": "EMPLOYMENT_AUTHORITY", "verdict": "CONDITIONAL", "condition": {"code": "plan"}},
                    {"referrer": "SOCIAL_WORK", "verdict": "CONDITIONAL", "condition": {"code": "plan"}},
                    {"referrer": "YOUTH_WORK", "verdict": "NOT_ALLOWED", "condition": null},
                    {"referrer": "OUTREACH", "verdict": "NOT_ALLOWED", "condition": null},
                    {"referrer": "SCHOOL", "verdict": "NOT_ALLOWED", "condition": null},
                    {"referrer": "SELF", "verdict": "NOT_ALLOWED", "condition": null}],
                  "regime": {"code": "employment-areas-2025"}}}""");
    }

    @Test
    void bothReadingsStandBesideEachOther() {
        answer("""
                { graph { mayProduceEach(organisation: "kunta", municipality: "001",
                                         services: [REHABILITATIVE_WORK_ACTIVITY, WORK_TRIAL]) {
                    service lenient { verdict } strict { verdict } } } }""", """
                {"graph": {"mayProduceEach": [
                  {"service": "REHABILITATIVE_WORK_ACTIVITY",
                   "lenient": {"verdict": "CONDITIONAL"}, "strict": {"verdict": "NOT_ALLOWED"}},
                  {"service": "WORK_TRIAL", "lenient": {"verdict": "ALLOWED"}, "strict": {"verdict": "ALLOWED"}}]}}""");
    }

    @Test
    void aWorkshopTellsWhichOfItsProvisionsAreLawful() {
        answer("""
                { graph { workshops { nodes { provisions { service lawful strict: lawful(reading: STRICT)
                    standings { municipality { code } answer { verdict conditionShown } } } } } } }""", """
                {"graph": {"workshops": {"nodes": [{"provisions": [
                  {"service": "REHABILITATIVE_WORK_ACTIVITY", "lawful": false, "strict": false, "standings": [
                    {"municipality": {"code": "001"}, "answer": {"verdict": "CONDITIONAL", "conditionShown": false}}]},
                  {"service": "SOCIAL_REHABILITATION", "lawful": true, "strict": false, "standings": [
                    {"municipality": {"code": "001"}, "answer": {"verdict": "CONDITIONAL", "conditionShown": true}}]}
                ]}]}}}""");
    }

    @Test
    void everyRegimeTellsItsPeriodAndItsRules() {
        answer("""
                { regimes { code status period { from until } basedOn }
                  regime(at: "2023-06-01") { code name(lang: SV) summary(lang: EN)
                    organiserRules { services body(lang: EN) withoutArea(lang: EN) area }
                    conditions { code explanation(lang: EN) } cooperationRules { model advice } } }""", response -> {
            response.path("regimes[*].code").entityList(String.class).contains("before-2023", "return-open");
            response.path("regimes[0].period").matchesJson("{\"from\": null, \"until\": \"2023-01-01\"}");
            response.path("regime.name").entity(String.class).isEqualTo("Välfärdsområdena 2023–2024");
            response.path("regime.organiserRules[0].withoutArea")
                    .entity(String.class)
                    .isEqualTo("City of Helsinki");
            response.path("regime.cooperationRules[0].advice")
                    .entity(String.class)
                    .isEqualTo("RECOMMENDED");
        });
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        Refused.with(
                ask.document(
                                "{ mayProduce(organisation: \"kunta x\", service: WORK_TRIAL, municipality: \"001\") { verdict } }")
                        .execute(),
                "NOT_FOUND",
                "There is no organisation \"kunta x\"");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void answer(String question, Consumer<GraphQlTester.Response> expectations) {
        expectations.accept(ask.document(question).execute());
    }
}

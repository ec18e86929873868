package fi.alunetwork.graphql.workshop;

import fi.alunetwork.graphql.TestGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** From any record to any other, in both directions, and every field of each. */
@SpringBootTest(classes = TestGateway.class)
class NavigationTests {

    @Autowired
    GraphQlTester ask;

    @Test
    void fromTheAreaToThePartiesOfItsOperatorsPartnershipsAndBack() {
        answer("""
                { graph { regions(filter: {kind: [WELLBEING_SERVICES_COUNTY]}) { nodes { municipalityCount
                  municipalities { code workshops { code operators { code partnerships { code parties { role unit
                    organisation { code workshops { code municipalities { code regions(kind: REGION) { kind code
                  } } } } } } } } } } } } }""", """
                {"graph": {"regions": {"nodes": [{"municipalityCount": 2, "municipalities": [
                  {"code": "001", "workshops": [{"code": "house", "operators": [{"code": "authority",
                    "partnerships": [{"code": "tie", "parties": [
                      {"role": "CONTRACTING_ENTITY", "unit": "ADULT_SOCIAL_WORK", "organisation": {"code": "authority",
                        "workshops": [{"code": "house", "municipalities": [{"code": "001", "regions": [
                          {"kind": "REGION", "code": "01"}]}]}]}},
                      {"role": "CONTRACTING_ENTITY", "unit": null, "organisation": {"code": "town", "workshops": []}},
                      {"role": "MEMBER", "unit": null, "organisation": null}]}]}]}]},
                  {"code": "002", "workshops": []}]}]}}}""");
    }

    @Test
    void aWorkshopWithEverythingTold() {
        answer("""
                { graph { workshops(filter: {codes: ["house"]}) { nodes {
                  code existence trades staffYears participantsPerYear languages
                  lifespan { from until lastSeen } provenance { kind citation }
                  operations { operator { code } period { from until } current provenance { kind } }
                  sites { code name municipality { code } accuracy period { from until } provenance { kind } }
                  servedMunicipalityCount servedMunicipalities(first: 1) { code }
                  networks { code } partnershipCount partnerships { code } } } } }""", """
                {"graph": {"workshops": {"nodes": [{
                  "code": "house", "existence": "OPEN", "trades": ["WOOD", "METAL"], "staffYears": 3.5,
                  "participantsPerYear": 40, "languages": ["FI"],
                  "lifespan": {"from": "2010-01-01", "until": null, "lastSeen": null},
                  "provenance": {"kind": "SOURCED", "citation": "test"},
                  "operations": [
                    {"operator": {"code": "town"}, "period": {"from": null, "until": "2023-01-01"}, "current": false,
                     "provenance": {"kind": "SOURCED"}},
                    {"operator": {"code": "authority"}, "period": {"from": "2023-01-01", "until": null},
                     "current": true, "provenance": {"kind": "ILLUSTRATIVE"}}],
                  "sites": [{"code": "house-site", "name": "Pääpaikka", "municipality": {"code": "001"},
                    "accuracy": "PLACE", "period": {"from": null, "until": null}, "provenance": {"kind": "SOURCED"}}],
                  "servedMunicipalityCount": 2, "servedMunicipalities": [{"code": "001"}],
                  "networks": [{"code": "alu"}], "partnershipCount": 1, "partnerships": [{"code": "tie"}]}]}}}""");
    }

    @Test
    void itsProvisions() {
        answer("""
                { graph { workshops(filter: {codes: ["house"]}) { nodes { provisions {
                  code service role targetGroup { ageFrom ageTo } languages places basis deliveryMode optionUntil
                  existence provenance { kind } workshop { code } servedMunicipalities { code } } } } } }""", """
                {"graph": {"workshops": {"nodes": [{"provisions": [
                  {"code": "house-1", "service": "YOUTH_WORKSHOP", "role": "PRODUCER",
                   "targetGroup": {"ageFrom": 16, "ageTo": 28}, "languages": ["FI"], "places": 12,
                   "basis": "CONTRACT", "deliveryMode": "ON_SITE", "optionUntil": "2027-12-31", "existence": "OPEN",
                   "provenance": {"kind": "ILLUSTRATIVE"}, "workshop": {"code": "house"},
                   "servedMunicipalities": [{"code": "001"}, {"code": "002"}]},
                  {"code": "house-2", "service": "REHABILITATIVE_WORK_ACTIVITY", "role": "PRODUCER",
                   "targetGroup": null, "languages": ["FI"], "places": null, "basis": "CONTRACT",
                   "deliveryMode": "ON_SITE", "optionUntil": null, "existence": "OPEN",
                   "provenance": {"kind": "ILLUSTRATIVE"}, "workshop": {"code": "house"},
                   "servedMunicipalities": [{"code": "001"}]}]}]}}}""");
    }

    @Test
    void anOrganisation() {
        answer("""
                { graph { organisations(orderBy: [{field: CODE}]) { nodes {
                  code name legalForm operatorGroup kind businessId existence homeMunicipality { code }
                  workshopCount partnerCount partners { code } owners { organisation { code } share }
                  successions { successor { code } date } actsFor { kind code } } } } }""", """
                {"graph": {"organisations": {"nodes": [
                  {"code": "authority", "name": "Viranomainen", "legalForm": "WELLBEING_SERVICES_COUNTY",
                   "operatorGroup": "WELLBEING_SERVICES_COUNTY", "kind": "GENERAL", "businessId": null,
                   "existence": "OPEN", "homeMunicipality": {"code": "002"}, "workshopCount": 1, "partnerCount": 1,
                   "partners": [{"code": "town"}], "owners": [],
                   "successions": [{"successor": {"code": "town"}, "date": "2023-01-01"}],
                   "actsFor": [{"kind": "WELLBEING_SERVICES_COUNTY", "code": "01"}]},
                  {"code": "society", "name": "Yhdistys", "legalForm": "ASSOCIATION", "operatorGroup": "ASSOCIATION",
                   "kind": "GENERAL", "businessId": null, "existence": "OPEN", "homeMunicipality": {"code": "002"},
                   "workshopCount": 1, "partnerCount": 0, "partners": [],
                   "owners": [{"organisation": {"code": "town"}, "share": 0.25}], "successions": [], "actsFor": []},
                  {"code": "town", "name": "Kaupunki", "legalForm": "MUNICIPALITY", "operatorGroup": "MUNICIPAL",
                   "kind": "GENERAL", "businessId": "1234567-1", "existence": "OPEN",
                   "homeMunicipality": {"code": "001"}, "workshopCount": 0, "partnerCount": 1,
                   "partners": [{"code": "authority"}], "owners": [], "successions": [], "actsFor": []}]}}}""");
    }

    @Test
    void aMunicipality() {
        answer("""
                { graph { municipalities(filter: {codes: ["001"]}) { nodes {
                  code name(lang: SV) validity { until } centre { latitude longitude } landAreaKm2 languageStatus
                  urbanRural mainland provenance { kind } regions { kind } neighbours { code } servedByCount
                  servedBy(first: 1) { code } organisationCount organisations { code } partnershipCount
                  partnerships { code } } } } }""", """
                {"graph": {"municipalities": {"nodes": [{
                  "code": "001", "name": "Nordby", "validity": {"until": null},
                  "centre": {"latitude": 60.0, "longitude": 25.0}, "landAreaKm2": 100.0,
                  "languageStatus": "BILINGUAL_FINNISH_MAJORITY", "urbanRural": "RURAL", "mainland": true,
                  "provenance": {"kind": "SOURCED"},
                  "regions": [{"kind": "REGION"}, {"kind": "WELLBEING_SERVICES_COUNTY"}],
                  "neighbours": [{"code": "002"}], "servedByCount": 2, "servedBy": [{"code": "house-1"}],
                  "organisationCount": 1, "organisations": [{"code": "town"}], "partnershipCount": 1,
                  "partnerships": [{"code": "tie"}]}]}}}""");
    }

    @Test
    void figuresAreOfTheDaysDivisionAndTellTheirDate() {
        answer("""
                { graph { municipalities(orderBy: [{field: RESIDENTS, direction: DESC}]) { nodes {
                  code figures { indicator name(lang: SV) nameLanguage(lang: SV) unit date value }
                  some: figures(indicators: ["unemployment_rate"]) { value } } } } }""", """
                {"graph": {"municipalities": {"nodes": [
                  {"code": "001", "figures": [
                    {"indicator": "population", "name": "Folkmängd", "nameLanguage": "SV", "unit": "persons",
                     "date": "2020-12-31", "value": 1000.0},
                    {"indicator": "unemployment_rate", "name": "Työttömyysaste", "nameLanguage": "FI",
                     "unit": "percent", "date": "2020-12-31", "value": 8.5}], "some": [{"value": 8.5}]},
                  {"code": "002", "figures": [
                    {"indicator": "population", "name": "Folkmängd", "nameLanguage": "SV", "unit": "persons",
                     "date": "2020-12-31", "value": 230.0}], "some": []},
                  {"code": "003", "figures": [], "some": []}]}}}""");
    }

    @Test
    void areasInForceAndPlanned() {
        answer("""
                { graph { regions(orderBy: [{field: MUNICIPALITIES, direction: DESC}]) { nodes {
                  kind code existence status validity { from } legalBody { kind name } workshopCount
                  organisationCount networks { code } } } } }""", """
                {"graph": {"regions": {"nodes": [
                  {"kind": "REGION", "code": "01", "existence": "OPEN", "status": "IN_FORCE",
                   "validity": {"from": null}, "legalBody": null, "workshopCount": 2, "organisationCount": 3,
                   "networks": []},
                  {"kind": "WELLBEING_SERVICES_COUNTY", "code": "01", "existence": "OPEN", "status": "IN_FORCE",
                   "validity": {"from": "2023-01-01"}, "legalBody": {"kind": "ITSELF", "name": "Alueen elin"},
                   "workshopCount": 1, "organisationCount": 3, "networks": [{"code": "alu"}]},
                  {"kind": "PLANNED_COUNTY", "code": "P1", "existence": "CLOSED", "status": "PLANNED_NEVER_IN_FORCE",
                   "validity": {"from": "2020-01-01"}, "legalBody": null, "workshopCount": 1, "organisationCount": 0,
                   "networks": []}]}}}""");
    }

    @Test
    void aPartnershipAndANetwork() {
        answer("""
                { graph {
                  partnerships { nodes { code name cooperationModel services municipalities { code } municipalityCount
                    quality { intensity frequency trust } existence lifespan { from } provenance { kind } } }
                  networks { nodes { code name kind memberCount members { code } extentCount extent { code }
                    regions { code } coordinator { code } existence provenance { kind } } } } }""", """
                {"graph": {
                  "partnerships": {"nodes": [{"code": "tie", "name": "Sopimus",
                    "cooperationModel": "HORIZONTAL_COOPERATION", "services": ["YOUTH_WORKSHOP"],
                    "municipalities": [{"code": "001"}], "municipalityCount": 1,
                    "quality": {"intensity": 3, "frequency": null, "trust": 4}, "existence": "OPEN",
                    "lifespan": {"from": null}, "provenance": {"kind": "SOURCED"}}]},
                  "networks": {"nodes": [{"code": "alu", "name": "Alueverkosto", "kind": "ALU", "memberCount": 1,
                    "members": [{"code": "house"}], "extentCount": 3,
                    "extent": [{"code": "001"}, {"code": "002"}, {"code": "003"}], "regions": [{"code": "01"}],
                    "coordinator": {"code": "society"}, "existence": "OPEN",
                    "provenance": {"kind": "SOURCED"}}]}}}""");
    }

    @Test
    void aNameTellsTheLanguageThatItIsIn() {
        answer("""
                { graph { workshops(orderBy: [{field: CODE}]) { nodes {
                  fi: name inFi: nameLanguage sv: name(lang: SV) inSv: nameLanguage(lang: SV)
                  en: name(lang: EN) inEn: nameLanguage(lang: EN) sites { name nameLanguage } } } } }""", """
                {"graph": {"workshops": {"nodes": [
                  {"fi": "Båtverkstaden", "inFi": "SV", "sv": "Båtverkstaden", "inSv": "SV", "en": "Båtverkstaden",
                   "inEn": "SV", "sites": [{"name": null, "nameLanguage": null}]},
                  {"fi": "Talopaja", "inFi": "FI", "sv": "Husverkstaden", "inSv": "SV", "en": "Talopaja",
                   "inEn": "FI", "sites": [{"name": "Pääpaikka", "nameLanguage": "FI"}]}]}}}""");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }
}

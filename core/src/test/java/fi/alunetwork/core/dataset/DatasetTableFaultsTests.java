package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults that only the whole tables show. */
class DatasetTableFaultsTests extends InAFaultyFolder {

    @Test
    void referencesThatLeadNowhereAreFindingsEverywhere() {
        folder.with("data/operations.csv", "full,county", "full,conty")
                .with("data/network_members.csv", "alu-full,full", "alu-full,fuller")
                .with("data/sites.csv", "full-shop,,,,,005", "full-shop,,,,,006")
                .with("data/networks.csv", "REGION:11;REGION:14", "REGION:11;REGION:99")
                .with("data/memberships.csv", "WELLBEING_SERVICES_COUNTY,05", "WELLBEING_SERVICES_COUNTY,5")
                .with("data/indicator_values.csv", "unemployment_rate", "unemployed");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/memberships.csv:3 region_code: \"WELLBEING_SERVICES_COUNTY:5\", expected a key of"
                                + " data/regions.csv. Maybe WELLBEING_SERVICES_COUNTY:05: a spreadsheet dropped the"
                                + " leading zeros [unknown-code]",
                        "ERROR data/indicator_values.csv:5 indicator: \"unemployed\", expected a key of"
                                + " data/indicators.csv [unknown-code]",
                        "ERROR data/operations.csv:3 operator: \"conty\", expected a key of data/organisations.csv."
                                + " Maybe \"county\" was meant [unknown-code]",
                        "ERROR data/sites.csv:3 municipality: \"006\", expected a key of data/municipalities.csv."
                                + " Maybe \"005\" was meant [unknown-code]",
                        "ERROR data/networks.csv:2 regions: \"REGION:99\", expected a key of data/regions.csv."
                                + " Maybe \"REGION:11\" was meant [unknown-code]",
                        "ERROR data/network_members.csv:4 workshop: \"fuller\", expected a key of data/workshops.csv"
                                + " [unknown-code]");
    }

    @Test
    void aReferenceToARowWithAFaultIsNoFinding() {
        folder.with("data/workshops.csv", "2013-12-31", "2013");

        assertThat(folder.findings())
                .singleElement()
                .asString()
                .startsWith("ERROR data/workshops.csv:2 last_seen: \"2013\"")
                .endsWith("[not-a-date]");
    }

    @Test
    void twoRowsWithOneKeyAreAFinding() {
        folder.withLine("data/operations.csv", "full,county,2023-01-01,,ILLUSTRATIVE,")
                .withLine("data/sites.csv", "bare,full-hall,,,,,005,63.0,23.9,PLACE,,,ILLUSTRATIVE,");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/operations.csv:4: \"full, 2023-01-01, county\", expected another workshop,"
                                + " valid_from, operator than line 3. Maybe the whole row stands twice"
                                + " [duplicate-key]",
                        "ERROR data/sites.csv:4 id: \"full-hall\", expected another id than line 2 [duplicate-key]");
    }

    /** Parties that a source leaves unnamed may be as many as it tells. */
    @Test
    void oneOwnerOrOnePartyInOneRoleTwiceIsAFinding() {
        folder.withLine("data/owners.csv", "old-authority,1,county,0.1")
                .withLine("data/owners.csv", "old-authority,2,county,0.2")
                .withLine("data/parties.csv", "bare-partnership,2,,MEMBER,")
                .withLine("data/parties.csv", "bare-partnership,3,county,MEMBER,")
                .withLine("data/parties.csv", "bare-partnership,4,county,LEAD,")
                .withLine("data/parties.csv", "bare-partnership,5,county,MEMBER,");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/owners.csv:5: \"county, old-authority\", expected another owner, organisation"
                                + " than line 4 [duplicate-key]",
                        "ERROR data/parties.csv:9: \"county, bare-partnership, MEMBER, \", expected another"
                                + " organisation, partnership, role, unit than line 7 [duplicate-key]");
    }

    @Test
    void oneOperatorTwiceOnTheSameDaysIsAFinding() {
        folder.withLine("data/operations.csv", "full,county,2024-01-01,,ILLUSTRATIVE,");

        assertThat(folder.findings())
                .containsExactly("ERROR data/operations.csv:4 valid_from: \"2024-01-01\", expected no day of the period"
                        + " from 2023-01-01 on, which line 3 tells. Maybe valid_until of line 3 is missing"
                        + " [overlapping-periods]");
    }

    @Test
    void aMunicipalityInTwoRegionsOfOneKindAtOnceIsAFinding() {
        folder.with("data/memberships.csv", "2016-01-01,2020-01-01", "2016-01-01,2020-01-02");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/memberships.csv:6 valid_from: \"2016-01-01\", expected no day of the period"
                                + " from 2020-01-01 on, which line 5 tells. Maybe valid_until of line 5 is missing"
                                + " [overlapping-periods]");
    }

    @Test
    void aSiteRatherFarFromItsMunicipalityIsAWarning() {
        // One degree of latitude is 111.2 km on a sphere of 6371 km, so 0.72 degrees are 80 km.
        folder.with("data/sites.csv", "62.9996,23.823", "63.7196,23.823");

        assertThat(folder.findings())
                .containsExactly("WARNING data/sites.csv:3 latitude: \"63.7196, 23.823\", expected a point within 60 km"
                        + " of Alajärvi (005); it is 80 km away. Maybe the municipality is another one"
                        + " [rather-far-from-municipality]");
        assertThat(folder.reading().dataset()).isPresent();
    }

    @Test
    void aSiteFarFromItsMunicipalityIsAnError() {
        folder.with("data/sites.csv", "62.9996,23.823", "64.7984,23.823");

        assertThat(folder.findings())
                .containsExactly("ERROR data/sites.csv:3 latitude: \"64.7984, 23.823\", expected a point within 60 km"
                        + " of Alajärvi (005); it is 200 km away. Maybe the municipality is another one"
                        + " [far-from-municipality]");
    }

    @Test
    void aWideMunicipalityReachesFurther() {
        // Twice the radius of a circle of 15 056 km² is 138 km: Inari.
        folder.with("data/sites.csv", "62.9996,23.823", "63.7196,23.823")
                .with("data/municipalities.csv", "1008.85", "15056");

        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void swappedCoordinatesOfASiteAreAFinding() {
        folder.with("data/sites.csv", "63.0123456,23.9", "23.9,63.0123456");

        assertThat(folder.findings())
                .singleElement()
                .asString()
                .startsWith("ERROR data/sites.csv:2 latitude: \"23.9, 63.0123456\", expected a point within 60 km of")
                .endsWith("Maybe latitude and longitude are swapped [swapped-coordinates]");
    }

    @Test
    void swappedCoordinatesOfAMunicipalityAreAFinding() {
        folder.with("data/municipalities.csv", "297,,,,,,true", "297,63.156,27.31,,,,true")
                .with("data/municipalities.csv", "62.8924,27.677", "27.677,62.8924")
                .without("data/demand_points.csv");

        assertThat(folder.findings())
                .singleElement()
                .asString()
                .startsWith("ERROR data/municipalities.csv:3 latitude: \"27.677, 62.8924\", expected a point among the"
                        + " other municipalities, around 63.0, 27.3; ")
                .endsWith("Maybe latitude and longitude are swapped [swapped-coordinates]");
    }

    @Test
    void mergersInACircleAreAFinding() {
        folder.with("data/municipalities.csv", "kaupunki\"\"\",,,", "kaupunki\"\"\",,2016-01-01,476");

        assertThat(folder.findings().stream().filter(finding -> finding.startsWith("ERROR")))
                .containsExactly(
                        "ERROR data/municipalities.csv:3 merged_into: \"476\", expected a municipality that does not lead"
                                + " back to 297. Maybe the merger is told from both sides [merged-in-a-circle]",
                        "ERROR data/municipalities.csv:4 merged_into: \"297\", expected a municipality that does not lead"
                                + " back to 476. Maybe the merger is told from both sides [merged-in-a-circle]");
    }

    @Test
    void aFigureOfAMergedMunicipalityAfterItsMergerIsAWarning() {
        folder.with("data/indicator_values.csv", "476,2014-12-31", "476,2015-01-01");

        assertThat(folder.findings())
                .containsExactly(
                        "WARNING data/indicator_values.csv:2 municipality: \"476\", expected a time when 476 was"
                                + " there, until 2015-01-01. Maybe its successor was meant [outside-validity]");
    }

    @Test
    void aMembershipBeforeTheAreaIsAWarning() {
        folder.with("data/memberships.csv", "05,2023-01-01,", "05,2022-01-01,2023-01-01");

        assertThat(folder.findings())
                .containsExactly(
                        "WARNING data/memberships.csv:3 region_code: \"WELLBEING_SERVICES_COUNTY:05\", expected"
                                + " a time when WELLBEING_SERVICES_COUNTY:05 was there, from 2023-01-01 [outside-validity]");
    }

    @Test
    void aSourceThatThePackageDoesNotTellOfIsAWarningOnce() {
        folder.edited("data/indicator_values.csv", text -> text.replace("SOURCED,statistics", "SOURCED,statistic"))
                .with("data/neighbours.csv", "SOURCED,statistics", "SOURCED,seed; statistics")
                .with("data/completeness.csv", "SOURCED,statistics", "SOURCED,https://example.org/register");

        assertThat(folder.findings())
                .containsExactly(
                        "WARNING data/indicator_values.csv:3 source: \"statistic\", expected an address, or the"
                                + " name of a source in datapackage.json. Maybe \"statistics\" was meant [unknown-source]");
    }

    @Test
    void everythingThatASpreadsheetManglesIsToldAtOnce() {
        folder.edited(
                "data/municipalities.csv",
                text -> "\uFEFF"
                        + text.replace(',', ';')
                                .replace("005;", "5;")
                                .replace("62.9996", "62,9996")
                                .replace("1008.85", "1008,85"));

        assertThat(folder.findings())
                .containsExactly(
                        "WARNING data/municipalities.csv:1: \"U+FEFF\", expected UTF-8 without a byte order mark."
                                + " Maybe a spreadsheet saved it as \"CSV UTF-8\" [byte-order-mark]",
                        "ERROR data/municipalities.csv:1: \";\", expected commas between the columns."
                                + " Maybe a spreadsheet with Finnish settings saved it [wrong-separator]",
                        "ERROR data/municipalities.csv:2 code: \"5\", expected a municipality code of three digits such"
                                + " as 005. Maybe 005: a spreadsheet dropped the leading zeros [lost-zeros]",
                        "ERROR data/municipalities.csv:2 latitude: \"62,9996\", expected degrees north, -90 to 90"
                                + " (WGS84), with a decimal point. Maybe 62.9996 was meant [decimal-comma]",
                        "ERROR data/municipalities.csv:2 land_area_km2: \"1008,85\", expected square kilometres above"
                                + " 0 and at most 1000000, with a decimal point. Maybe 1008.85 was meant [decimal-comma]");
    }

    @Test
    void faultsOfManyFilesAreToldAtOnceAndNothingIsReturned() {
        folder.with("data/owners.csv", "0.25", "1.25")
                .with("data/indicators.csv", "RATE", "RATES")
                .with("data/completeness.csv", "2024-01-01", "2024-13-01")
                .without("data/neighbours.csv");

        DatasetReading reading = folder.reading();

        assertThat(reading.dataset()).isEmpty();
        assertThat(reading.errors())
                .extracting(finding -> finding.check() + " " + finding.where())
                .containsExactly(
                        "missing-file data/neighbours.csv",
                        "unknown-value data/indicators.csv:3 measure",
                        "out-of-range data/owners.csv:2 share",
                        "not-a-date data/completeness.csv:3 valid_from");
    }
}

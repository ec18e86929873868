package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults of single cells, and of the cells of one row together. */
class DatasetCellFaultsTests extends InAFaultyFolder {

    @Test
    void anUnknownValueIsToldWithTheNearestKnownOne() {
        folder.with("data/parties.csv", "company,PRODUCER", "company,producer")
                .with("data/parties.csv", "YOUTH_WORK", "YOUTHWORK");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/parties.csv:4 role: \"producer\", expected one of ORGANISER, PRODUCER, BUYER, LEAD,"
                                + " MEMBER, CONTRACTING_ENTITY, TRANSFEROR, TRANSFEREE, FUNDER, RECIPIENT, HOST, GUEST,"
                                + " CIVIC. Maybe \"PRODUCER\" was meant [unknown-value]",
                        "ERROR data/parties.csv:4 unit: \"YOUTHWORK\", expected one of ADULT_SOCIAL_WORK,"
                                + " EMPLOYMENT_SERVICES, YOUTH_WORK. Maybe \"YOUTH_WORK\" was meant [unknown-value]");
    }

    @Test
    void everyWrongValueOfAListIsTold() {
        folder.with("data/workshops.csv", "WOOD;CAFE", "WOODS;CAFE;SEWING");

        assertThat(folder.findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding)
                        .startsWith("ERROR data/workshops.csv:3 trades: ")
                        .endsWith("[unknown-value]"))
                .anySatisfy(finding -> assertThat(finding).contains("\"WOODS\"", "Maybe \"WOOD\" was meant"))
                .anySatisfy(
                        finding -> assertThat(finding).contains("\"SEWING\"").doesNotContain("Maybe"));
    }

    @Test
    void anEmptyRequiredCellIsAFinding() {
        folder.with("data/indicators.csv", "percent", "");

        assertThat(folder.findings())
                .containsExactly("ERROR data/indicators.csv:3 unit: \"\", expected a text [missing-value]");
    }

    @Test
    void aRecordWithoutANameInAnyLanguageIsAFinding() {
        folder.with("data/networks.csv", "Nätverket", "");

        assertThat(folder.findings())
                .containsExactly("ERROR data/networks.csv:3 name_fi: \"\","
                        + " expected a name in at least one language [missing-value]");
    }

    @Test
    void aCodeThatLostItsZerosIsToldWithThem() {
        folder.with("data/memberships.csv", "005,REGION", "5,REGION");

        assertThat(folder.findings())
                .containsExactly("ERROR data/memberships.csv:2 municipality: \"5\", expected a municipality code of"
                        + " three digits such as 005. Maybe 005: a spreadsheet dropped the leading zeros [lost-zeros]");
    }

    @Test
    void aCodeInAListThatLostItsZerosIsToldAlone() {
        folder.with("data/partnerships.csv", "WORK_TRIAL,005", "WORK_TRIAL,5;297");

        assertThat(folder.findings())
                .containsExactly("ERROR data/partnerships.csv:3 municipalities: \"5\", expected a municipality code of"
                        + " three digits such as 005. Maybe 005: a spreadsheet dropped the leading zeros [lost-zeros]");
    }

    @Test
    void aNameInsteadOfACodeIsAFinding() {
        folder.with("data/partnerships.csv", "WORK_TRIAL,005", "WORK_TRIAL,Alajärvi");

        assertThat(folder.findings())
                .containsExactly("ERROR data/partnerships.csv:3 municipalities: \"Alajärvi\", expected a municipality"
                        + " code of three digits such as 005. Maybe a name was given instead of a code"
                        + " [malformed-code]");
    }

    @Test
    void aWrongCheckDigitIsAFinding() {
        // 7*1 + 9*5 + 10*7 + 5*2 + 8*8 + 4*6 + 2*0 = 220 = 20 * 11, so the check digit of 1572860 is 0.
        folder.with("data/organisations.csv", "1572860-0", "1572860-1");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/organisations.csv:2 business_id: \"1572860-1\", expected a business id such"
                                + " as 1234567-1, with the right check digit. Maybe two digits are swapped"
                                + " [wrong-check-digit]");
    }

    @Test
    void aBusinessIdWithoutItsZeroIsAFinding() {
        folder.with("data/organisations.csv", "1572860-0", "157286-0");

        assertThat(folder.findings())
                .containsExactly("ERROR data/organisations.csv:2 business_id: \"157286-0\", expected a business id such"
                        + " as 1234567-1, with the right check digit. Maybe a leading zero was dropped"
                        + " [malformed-code]");
    }

    @Test
    void datesThatAreNoneAreFindings() {
        folder.with("data/successions.csv", "2022-06-01", "1.6.2022")
                .with("data/successions.csv", "2023-01-01", "2023");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/successions.csv:2 date: \"1.6.2022\", expected a date such as 2023-01-31."
                                + " Maybe 2022-06-01 was meant [not-a-date]",
                        "ERROR data/successions.csv:3 date: \"2023\", expected a date such as 2023-01-31."
                                + " Maybe only the year is known: then a beginning is its first day, 2023-01-01"
                                + " [not-a-date]");
    }

    @Test
    void aDecimalCommaIsToldWithThePoint() {
        folder.with("data/neighbours.csv", "12.5", "\"12,5\"");

        assertThat(folder.findings())
                .containsExactly("ERROR data/neighbours.csv:3 border_km: \"12,5\", expected a number of 0 to"
                        + " 1000000000000, with a decimal point. Maybe 12.5 was meant [decimal-comma]");
    }

    @Test
    void numbersOutsideTheirRangeAreFindings() {
        folder.with("data/workshops.csv", "7.5,120", "-7.5,120.5")
                .with("data/partnerships.csv", "005,4,,1", "005,5,,1")
                .with("data/owners.csv", "0.25", "25");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/owners.csv:2 share: \"25\", expected a share above 0 and at most 1 [out-of-range]",
                        "ERROR data/workshops.csv:3 staff_years: \"-7.5\", expected a number of 0 to 1000000000000"
                                + " [out-of-range]",
                        "ERROR data/workshops.csv:3 participants_per_year: \"120.5\","
                                + " expected a whole number of 0 to 1000000 [not-a-whole-number]",
                        "ERROR data/partnerships.csv:3 intensity: \"5\", expected a grade of 1 to 4 [out-of-range]");
    }

    @Test
    void aDayOfTheFarPastOrFutureIsAFinding() {
        folder.with("data/successions.csv", "2022-06-01", "9999-12-31");

        assertThat(folder.findings())
                .containsExactly("ERROR data/successions.csv:2 date: \"9999-12-31\", expected a date from 1800 to 2200."
                        + " Maybe it is not known: then the cell is empty [out-of-range]");
    }

    @Test
    void aCoordinateOutsideTheEarthIsAFinding() {
        folder.with("data/sites.csv", "63.0123456,23.9", "6987654.3,23.9");

        assertThat(folder.findings())
                .containsExactly("ERROR data/sites.csv:2 latitude: \"6987654.3\", expected degrees north, -90 to 90"
                        + " (WGS84). Maybe it is in metres (ETRS-TM35FIN) instead of degrees [outside-the-earth]");
    }

    @Test
    void halfAPointIsAFinding() {
        folder.with("data/municipalities.csv", "62.8924,27.677", "62.8924,");

        assertThat(folder.findings())
                .containsExactly("ERROR data/municipalities.csv:3 longitude: \"\","
                        + " expected both coordinates of a point [missing-value]");
    }

    @Test
    void aSiteWithoutAPointIsAFinding() {
        folder.with("data/sites.csv", "63.0123456,23.9", ",");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/sites.csv:2 latitude: \"\", expected the coordinates of a point [missing-value]");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsAFinding() {
        folder.with("data/sites.csv", "2015-01-01,2020-07-01", "2020-07-01,2015-01-01");

        assertThat(folder.findings())
                .containsExactly("ERROR data/sites.csv:2 valid_until: \"2015-01-01\", expected a day after valid_from"
                        + " 2020-07-01. Maybe the two dates are swapped [period-ends-before-it-begins]");
    }

    @Test
    void aPeriodOfOneDayGivenByItsLastDayIsAFinding() {
        folder.with("data/sites.csv", "2015-01-01,2020-07-01", "2015-01-01,2015-01-01");

        assertThat(folder.findings())
                .containsExactly("ERROR data/sites.csv:2 valid_until: \"2015-01-01\", expected a day after valid_from"
                        + " 2015-01-01. Maybe the last day was given: the end is the day after it"
                        + " [period-ends-before-it-begins]");
    }

    @Test
    void aThingSeenAfterItsEndIsAFinding() {
        folder.with("data/organisations.csv", "2001-05-01,,2024-06-30", "2001-05-01,2024-06-30,2024-06-30");

        assertThat(folder.findings())
                .containsExactly("ERROR data/organisations.csv:2 last_seen: \"2024-06-30\", expected a day before"
                        + " valid_until 2024-06-30. Maybe valid_until is the last day instead of the day after"
                        + " [last-seen-outside-period]");
    }

    @Test
    void aSourcedRowWithoutSourceIsAFinding() {
        folder.with("data/neighbours.csv", "SOURCED,statistics", "SOURCED,");

        assertThat(folder.findings())
                .containsExactly("ERROR data/neighbours.csv:3 source: \"\", expected the source of a SOURCED row."
                        + " Maybe the row is ILLUSTRATIVE [sourced-without-source]");
    }

    @Test
    void aMergedMunicipalityWithoutTargetIsAFinding() {
        folder.with("data/municipalities.csv", "2015-01-01,297", "2015-01-01,");

        assertThat(folder.findings())
                .containsExactly("ERROR data/municipalities.csv:4 merged_into: \"\","
                        + " expected the municipality that took over on 2015-01-01 [merged-without-target]");
    }

    @Test
    void anOrganisationSucceededByItselfIsAFinding() {
        folder.with("data/successions.csv", "2022-06-01,company", "2022-06-01,old-authority");

        assertThat(folder.findings())
                .containsExactly("ERROR data/successions.csv:2 successor: \"old-authority\", expected another"
                        + " organisation than old-authority. Maybe it only changed its name, which is no succession"
                        + " [succeeded-by-itself]");
    }

    @Test
    void anOrganisationThatOwnsItselfIsAFinding() {
        folder.withLine("data/owners.csv", "old-authority,1,old-authority,");

        assertThat(folder.findings())
                .containsExactly("ERROR data/owners.csv:4 owner: \"old-authority\", expected another organisation"
                        + " than old-authority. Maybe the code was copied [owned-by-itself]");
    }

    @Test
    void aNamedLegalBodyOfNoKindIsAFinding() {
        folder.with("data/regions.csv", "ITSELF,", ",");

        assertThat(folder.findings())
                .containsExactly("ERROR data/regions.csv:4 legal_body_kind: \"\", expected the kind of the legal body"
                        + " Esimerkin hyvinvointialue [missing-value]");
    }

    @Test
    void whatARecordRefusesIsAFindingWithItsLine() {
        folder.with("data/neighbours.csv", "005,297", "297,005");

        assertThat(folder.findings())
                .containsExactly("ERROR data/neighbours.csv:2: \"Neighbours 297 and 005 are not in the order of their"
                        + " codes.\", expected cells that make sense together. Maybe the pair stands twice"
                        + " [invalid-record]");
    }

    @Test
    void whatAWholeRefusesOfItsPartsIsAFindingWithTheLineOfTheWhole() {
        folder.with("data/owners.csv", "company,2,county,", "company,2,county,0.8");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/organisations.csv:2: \"The owners of company hold 1.05 of it together, more"
                                + " than 1.\", expected cells that make sense together. Maybe the shares are per cent"
                                + " [invalid-record]");
    }

    @Test
    void aPartnershipWithoutPartiesIsAFinding() {
        folder.with("data/parties.csv", "bare-partnership,1,,MEMBER,\n", "");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/partnerships.csv:2: \"Partnership bare-partnership has no party.\", expected"
                                + " cells that make sense together. Maybe its rows in the table of parties are missing"
                                + " [invalid-record]");
    }

    @Test
    void aPartWithAFaultDoesNotMakeItsWholeFaulty() {
        folder.with("data/parties.csv", "bare-partnership,1,,MEMBER", "bare-partnership,1,,");

        assertThat(folder.findings())
                .singleElement()
                .asString()
                .startsWith("ERROR data/parties.csv:2 role: \"\", expected one of ")
                .endsWith("[missing-value]");
    }

    @Test
    void agesAreFindingsWhereTheyAreNoRange() {
        folder.with("data/provisions.csv", "15..28", "28..15").with("data/provisions.csv", ",..,", ",under 29,");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/provisions.csv:3 ages: \"under 29\", expected ages in full years such as 15..28,"
                                + " ..28, 18.. or .. for everyone [malformed-code]",
                        "ERROR data/provisions.csv:4 ages: \"28..15\", expected ages in full years such as 15..28, ..28,"
                                + " 18.. or .. for everyone. Maybe the two are swapped [malformed-code]");
    }
}

package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.quality.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Faults of whole files, of their encoding and of their headers. */
class DatasetFileFaultsTests extends InAFaultyFolder {

    @Test
    void aMissingFolderIsAFinding() {
        DatasetReading reading = DatasetReader.read(folder.path("nowhere"));

        assertThat(reading.dataset()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::check).containsExactly("missing-folder");
    }

    @Test
    void aMissingTableIsAFindingAndNotAThousandUnknownCodes() {
        folder.without("data/organisations.csv");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/organisations.csv: \"\", expected the table of organisations [missing-file]");
    }

    @Test
    void aMissingTableOfPartsDoesNotMakeItsWholesFaulty() {
        folder.without("data/parties.csv");

        assertThat(folder.findings())
                .containsExactly("ERROR data/parties.csv: \"\", expected the table of parties [missing-file]");
    }

    @Test
    void whatIsNoFileIsNotReadAsOne() throws IOException {
        folder.without("data/parties.csv");
        Files.createDirectory(folder.path("data/parties.csv"));

        assertThat(folder.findings())
                .containsExactly("ERROR data/parties.csv: \"\", expected a file that can be read. Maybe it is a folder"
                        + " or a pipe [unreadable-file]");
    }

    @Test
    void demandPointsMayBeLeftOut() {
        folder.without("data/demand_points.csv");

        assertThat(folder.findings()).isEmpty();
        assertThat(folder.reading().dataset().orElseThrow().contents().demandPoints())
                .isEmpty();
    }

    @Test
    void aMissingDescriptionIsAFinding() {
        folder.without("datapackage.json");

        assertThat(folder.findings())
                .containsExactly("ERROR datapackage.json: \"\", expected the description of the dataset."
                        + " Maybe another folder was meant [missing-file]");
    }

    @Test
    void aDescriptionThatIsNoJsonIsAFindingWithItsLine() {
        folder.with("datapackage.json", "\"name\": \"small-world\",", "\"name\": small-world,");

        assertThat(folder.findings())
                .singleElement()
                .asString()
                .startsWith("ERROR datapackage.json:3: \"\", expected JSON: ");
    }

    @Test
    void aDescriptionWithoutVersionIsAFinding() {
        folder.with("datapackage.json", "\"version\"", "\"edition\"");

        assertThat(folder.findings())
                .containsExactly("ERROR datapackage.json version: \"\","
                        + " expected a text: the version of the dataset [missing-property]");
    }

    @Test
    void aTitleIsNoDescription() {
        folder.edited("datapackage.json", text -> text.replace("\"version\": \"", "\"version\": \"" + "1".repeat(500)));

        assertThat(folder.findings())
                .singleElement()
                .asString()
                .startsWith("ERROR datapackage.json version: \"50")
                .endsWith("characters\", expected at most 500 and no control characters. Maybe it is a description"
                        + " [out-of-range]");
    }

    @Test
    void aMisspeltFileIsToldBesideTheMissingOne() throws IOException {
        Files.move(folder.path("data/sites.csv"), folder.path("data/site.csv"));

        assertThat(folder.findings())
                .hasSize(2)
                .contains("ERROR data/sites.csv: \"\", expected the table of sites [missing-file]")
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("WARNING data/site.csv: \"data/site.csv\", expected one of ")
                        .endsWith(". Maybe \"data/sites.csv\" was meant [unknown-file]"));
    }

    @Test
    void aMisspeltColumnIsMissingAndTooManyAtOnce() {
        folder.with("data/owners.csv", "share", "shares");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/owners.csv:1 share: \"\", expected a column share. Maybe \"shares\" was meant"
                                + " [missing-column]",
                        "WARNING data/owners.csv:1 shares: \"shares\", expected one of the columns organisation,"
                                + " position, owner, share. Maybe \"share\" was meant [unknown-column]");
    }

    @Test
    void anExtraColumnIsLeftOutWithAWarning() {
        folder.edited(
                "data/successions.csv",
                text -> text.replace("successor\n", "successor,note\n")
                        .replace("company\n", "company,by hand\n")
                        .replace("county\n", "county,\n"));

        assertThat(folder.findings())
                .containsExactly("WARNING data/successions.csv:1 note: \"note\","
                        + " expected one of the columns organisation, date, successor [unknown-column]");
        assertThat(folder.reading().dataset()).contains(SmallWorld.dataset());
    }

    @Test
    void aColumnThatStandsTwiceIsAFinding() {
        folder.edited(
                "data/successions.csv",
                text -> text.replace("successor\n", "successor,date\n")
                        .replace("company\n", "company,2022-06-01\n")
                        .replace("county\n", "county,2023-01-01\n"));

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/successions.csv:1 date: \"date\", expected each column once [duplicate-column]");
    }

    @Test
    void rowsWithTooManyOrTooFewCellsAreFindings() {
        folder.with("data/owners.csv", "company,1,old-authority,0.25", "company,1,old-authority,0,25")
                .with("data/owners.csv", "company,2,county,", "company,2,county");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/owners.csv:2: \"5 cells\", expected 4 cells, as in the header."
                                + " Maybe a text with a comma is not in quotes [ragged-row]",
                        "ERROR data/owners.csv:3: \"3 cells\", expected 4 cells, as in the header."
                                + " Maybe a comma is missing [ragged-row]");
    }

    @Test
    void aRaggedRowIsToldOnceAndNotForEveryCellThatMoved() {
        folder.with("data/sites.csv", "full,full-shop,,", "full,full-shop,")
                .with("data/organisations.csv", "company,Esimerkkipaja Oy,", "company,Esimerkkipaja, Oy,");

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/organisations.csv:2: \"16 cells\", expected 15 cells, as in the header."
                                + " Maybe a text with a comma is not in quotes [ragged-row]",
                        "ERROR data/sites.csv:3: \"13 cells\", expected 14 cells, as in the header."
                                + " Maybe a comma is missing [ragged-row]");
    }

    @Test
    void aMissingColumnIsToldOnceAndNotForEveryRow() {
        folder.edited(
                "data/indicators.csv",
                text -> text.replace("name_fi,", "").replace("Väestö,", "").replace("Työttömyysaste,", ""));

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/indicators.csv:1 name_fi: \"\", expected a column name_fi [missing-column]");
    }

    @Test
    void anEmptyFileLacksEveryColumn() {
        folder.edited("data/demand_points.csv", text -> "");

        assertThat(folder.findings())
                .hasSize(10)
                .allSatisfy(finding -> assertThat(finding)
                        .startsWith("ERROR data/demand_points.csv:1 ")
                        .endsWith("[missing-column]"));
    }

    @Test
    void anUnclosedQuoteIsAFinding() {
        folder.with("data/sites.csv", "Halli; ja piha", "\"Halli\" ja piha");

        assertThat(folder.findings())
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("ERROR data/sites.csv:2: \"\", expected cells parted by commas")
                        .endsWith("[unreadable-file]"));
    }

    @Test
    void aByteOrderMarkIsAWarningAndTheFileIsRead() {
        folder.edited("data/owners.csv", text -> "\uFEFF" + text);

        assertThat(folder.findings())
                .containsExactly("WARNING data/owners.csv:1: \"U+FEFF\", expected UTF-8 without a byte order mark."
                        + " Maybe a spreadsheet saved it as \"CSV UTF-8\" [byte-order-mark]");
        assertThat(folder.reading().dataset()).contains(SmallWorld.dataset());
    }

    @Test
    void anotherEncodingIsAFindingWithTheFirstWrongLine() throws IOException {
        String text = Files.readString(folder.path("data/workshops.csv"));
        folder.withBytes("data/workshops.csv", text.getBytes(Charset.forName("windows-1252")));

        assertThat(folder.findings())
                .containsExactly("ERROR data/workshops.csv:3: \"byte 0xE4\", expected text in UTF-8."
                        + " Maybe a spreadsheet saved it in the encoding of Windows [wrong-encoding]");
    }

    @Test
    void semicolonsBetweenTheColumnsAreAFindingAndTheRestIsCheckedAllTheSame() {
        folder.edited("data/owners.csv", text -> text.replace(',', ';').replace("0.25", "quarter"));

        assertThat(folder.findings())
                .containsExactly(
                        "ERROR data/owners.csv:1: \";\", expected commas between the columns."
                                + " Maybe a spreadsheet with Finnish settings saved it [wrong-separator]",
                        "ERROR data/owners.csv:2 share: \"quarter\", expected a share above 0 and at most 1"
                                + " [not-a-number]");
    }
}

package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.SiteId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of travel costs over two municipalities and the site {@code a-site}, right and wrong. */
class TravelTableReaderTests {

    @TempDir
    Path folder;

    private static WorkshopGraph graph() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .graph();
    }

    private TravelReading read(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("winter.csv"), String.join("\n", lines) + "\n");
        return TravelTableReader.read(file, graph());
    }

    private List<String> findings(String... lines) throws IOException {
        TravelReading reading = read(lines);
        assertThat(reading.table()).isEmpty();
        return reading.errors().stream()
                .map(finding -> finding.where() + " " + finding.check() + " " + finding.value())
                .toList();
    }

    private static Stop place(String municipality) {
        return new Stop(null, new MunicipalityCode(municipality), null);
    }

    private static Stop site(String id, String municipality) {
        return new Stop(null, new MunicipalityCode(municipality), new SiteId(id));
    }

    @Test
    void aTableTellsItsNameSourceUnitAndWays() throws IOException {
        TravelReading reading =
                read("# Invented", "# for a test", "from,to,minutes", "001,001,5", "002,002,7", "002,001,25.5");

        TravelTable table = reading.table().orElseThrow();
        assertThat(reading.findings()).isEmpty();
        assertThat(table.name()).isEqualTo("winter");
        assertThat(table.source()).isEqualTo("Invented for a test");
        assertThat(table.unit()).isEqualTo(TravelUnit.MINUTES);
        assertThat(table.pairs()).isEqualTo(3);
        assertThat(table.between(place("002"), site("a-site", "001"))).isEqualTo(25.5);
        assertThat(table.between(place("001"), place("002"))).isNaN();
        assertThat(table.reachKm(30)).isEqualTo(60);
    }

    @Test
    void aWayToASiteGoesBeforeTheWayToItsMunicipality() throws IOException {
        TravelTable table = read("# t", "from,to,km", "001,001,1", "002,002,1", "002,001,25", "002,a-site,31")
                .table()
                .orElseThrow();

        assertThat(table.unit()).isEqualTo(TravelUnit.KM);
        assertThat(table.between(place("002"), site("a-site", "001"))).isEqualTo(31);
        assertThat(table.between(place("002"), site("b-site", "001"))).isEqualTo(25);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndTheTableIsRefused() throws IOException {
        assertThat(findings(
                        "# t",
                        "from,to,minutes",
                        "001,002,-5",
                        "1,002,5",
                        "002,999,5",
                        "002,001,soon",
                        "001,a-site,\"4,5\"",
                        "002,a-site,4",
                        "002,a-site,4",
                        "002,002"))
                .containsExactly(
                        "winter.csv:3 minutes out-of-range -5",
                        "winter.csv:4 from lost-zeros 1",
                        "winter.csv:5 to unknown-code 999",
                        "winter.csv:6 minutes not-a-number soon",
                        "winter.csv:7 minutes decimal-comma 4,5",
                        "winter.csv:9 duplicate-key 002, a-site",
                        "winter.csv:10 ragged-row 2 cells");
    }

    @Test
    void aWrongHeaderIsToldWithWhatWasMeant() throws IOException {
        TravelReading reading = read("from,to,minuts", "001,001,5");

        assertThat(reading.table()).isEmpty();
        assertThat(reading.errors())
                .singleElement()
                .asString()
                .contains("missing-column", "minutes", "Maybe \"minuts\" was meant");
    }

    @Test
    void whatIsDoubtfulIsToldAndTheTableTaken() throws IOException {
        TravelReading reading = read("from,to,minutes", "001,002,5", "002,002,5");

        assertThat(reading.table()).isPresent();
        assertThat(reading.findings())
                .extracting(finding -> finding.check() + " " + finding.value())
                .containsExactly("own-way-missing 001", "no-source-told ");
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        TravelReading reading = TravelTableReader.read(folder.resolve("none.csv"), graph());

        assertThat(reading.table()).isEmpty();
        assertThat(reading.errors()).singleElement().asString().contains("unreadable-file");
    }

    @Test
    void whatIsWrongInTheHeaderIsToldAtItsLine() throws IOException {
        assertThat(findings("# worked out", "# for a test", "from,to,minuts", "001,001,5"))
                .anySatisfy(finding -> assertThat(finding).startsWith("winter.csv:3 minutes missing-column"));
        assertThat(findings("# worked out", "from;to;minutes", "001;001;5"))
                .anySatisfy(finding -> assertThat(finding).startsWith("winter.csv:2 wrong-separator"));
    }
}

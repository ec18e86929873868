package fi.alunetwork.examples.finland;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.TravelReading;
import fi.alunetwork.core.dataset.TravelTableReader;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelUnit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The illustrative table of minutes beside the dataset. */
class KainuuTravelTests {

    @Test
    void theTableIsSoundAndSaysThatItIsInvented() {
        TravelReading reading = TravelTableReader.read(Path.of("travel/kainuu-minutes.csv"), Finland.GRAPH);

        TravelTable table = reading.table().orElseThrow();
        assertThat(reading.findings()).isEmpty();
        assertThat(table.unit()).isEqualTo(TravelUnit.MINUTES);
        assertThat(table.municipalities()).isEqualTo(8);
        assertThat(table.source()).startsWith("ILLUSTRATIVE");
    }
}

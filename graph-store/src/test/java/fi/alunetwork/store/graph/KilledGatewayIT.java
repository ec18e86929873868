package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.embedded.SecondJvm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A program that edits its embedded database is killed as {@code kill -9} does, while an edit is under way. */
class KilledGatewayIT {

    private static final int EDITS_BEFORE = 40;
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedEditIsThereAndTheLastOneIsWholeOrNotThere() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (SecondJvm program = EditingProgram.start(folder)) {
            while (acknowledged.size() < EDITS_BEFORE) {
                acknowledged.add(program.await(EditingProgram.MADE));
            }
            program.kill();
            // A line that was cut off was not heard by anybody.
            program.rest().stream()
                    .filter(line -> line.matches(EditingProgram.MADE + "\\d+ \\d+"))
                    .map(line -> line.substring(EditingProgram.MADE.length()))
                    .forEach(acknowledged::add);
        }

        try (ConfigurableApplicationContext application = EditingProgram.application(folder)) {
            GraphStore store = TestStores.store(application);
            List<HistoryEntry> history = store.history(NumberedEdits.COMPANY, Long.MAX_VALUE, MANY);
            List<String> stored = history.stream()
                    .filter(entry -> entry.revision().by() != null)
                    .map(entry -> entry.revision().source().replace("edit ", "") + " "
                            + entry.revision().number())
                    .toList();
            assertThat(stored).containsAll(acknowledged).hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);

            WorkshopGraph graph = store.snapshot();
            assertThat(graph.revision()).isEqualTo(history.get(0).revision());
            assertThat(graph.contents()).isEqualTo(NumberedEdits.worldAfter(stored.size()));
        }
    }
}

package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.embedded.SecondJvm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The disk of an embedded database becomes full while a program edits. A limit on the size of a file stands for it,
 * because a disk of its own is not for a test to make; the database meets the same error at the same place.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no shell that limits the size of files.")
class DiskFullIT {

    /** Of half a kilobyte or a whole one, as the shell has it: more than a start writes to any file. */
    private static final int BLOCKS = 2000;

    @TempDir
    private Path folder;

    @Test
    void theEditThatDoesNotFitIsRefusedReadsGoOnAndEveryAcknowledgedEditIsThereAfterwards() throws Exception {
        long made = 0;
        String limited = "ulimit -f " + BLOCKS + " && exec \"$@\"";
        try (SecondJvm program = EditingProgram.start(folder, "sh", "-c", limited, "sh")) {
            String line = program.await("");
            while (!line.startsWith(EditingProgram.FAILED)) {
                made = line.startsWith(EditingProgram.MADE) ? Long.parseLong(line.split(" ")[1]) : made;
                line = program.await("");
            }
            assertThat(line).contains("StoreUnavailableException").contains("cannot write");
            assertThat(program.await(EditingProgram.FAILED)).contains("StoreUnavailableException");
            assertThat(program.await(EditingProgram.READS)).isEqualTo(String.valueOf(made + 1));
            program.kill();
        }
        assertThat(made).isPositive();

        try (ConfigurableApplicationContext application = EditingProgram.application(folder)) {
            WorkshopGraph graph = TestStores.store(application).snapshot();
            assertThat(graph.revision().number()).isBetween(made + 1, made + 2);
            assertThat(graph.contents())
                    .isEqualTo(NumberedEdits.worldAfter(graph.revision().number() - 1));
        }
    }
}

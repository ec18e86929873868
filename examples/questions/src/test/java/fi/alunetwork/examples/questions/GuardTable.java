package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The guards of a gateway as it is started, each a test against the running server. What the graph holds makes no
 * difference to them: every size has the same table, and each class adds what is asked of its size alone.
 */
@ExtendWith(OutputCaptureExtension.class)
interface GuardTable extends RequestRows, DocumentRows, WorkRows {

    @AfterEach
    default void nothingOfThatIsAFaultOfOurs(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(" ERROR ", "OutOfMemoryError");
    }
}

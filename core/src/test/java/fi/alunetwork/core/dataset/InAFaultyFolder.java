package fi.alunetwork.core.dataset;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Gives each test the small world in a folder of its own, to put faults into. */
abstract class InAFaultyFolder {

    FaultyFolder folder;

    @BeforeEach
    void writeTheSmallWorld(@TempDir Path temporary) {
        folder = new FaultyFolder(temporary);
    }
}

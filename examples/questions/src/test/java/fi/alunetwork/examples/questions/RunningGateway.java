package fi.alunetwork.examples.questions;

import fi.alunetwork.graphql.AluNetworkApplication;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway as a planner starts it, with the Finnish dataset in an embedded Neo4j; one for all tests of a run. */
@SpringBootTest(
        classes = AluNetworkApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"alu.dataset=../finland", "alu.guard.concurrency=" + RunningGateway.CONCURRENCY})
abstract class RunningGateway {

    /** How many questions are answered at once: what two processors would have, on every machine. */
    static final int CONCURRENCY = 8;

    private static final Duration START = Duration.ofMinutes(4);
    private static final Path DATA = freshFolder();

    @LocalServerPort
    int port;

    @Autowired
    LiveGraph live;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("alu.data", DATA::toString);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "alu-");
        } catch (IOException e) {
            throw new IllegalStateException("No folder for the test's database could be made in target.", e);
        }
    }

    /** The database starts beside the context, so the first test waits for the picture. */
    @BeforeEach
    void waitForThePicture() throws InterruptedException {
        awaitPicture(live);
    }

    static void awaitPicture(LiveGraph live) throws InterruptedException {
        Instant latest = Instant.now().plus(START);
        while (!isReady(live)) {
            if (Instant.now().isAfter(latest)) {
                live.current();
            }
            Thread.sleep(100);
        }
    }

    private static boolean isReady(LiveGraph live) {
        try {
            live.current();
            return true;
        } catch (GraphNotReadyException e) {
            return false;
        }
    }

    public String address(String path) {
        return "http://localhost:" + port + path;
    }
}

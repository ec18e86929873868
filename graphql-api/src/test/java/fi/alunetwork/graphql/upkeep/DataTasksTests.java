package fi.alunetwork.graphql.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** One run of the program packs or unpacks the data, and does nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class DataTasksTests {

    @TempDir
    private Path folder;

    private final List<Integer> ends = new ArrayList<>();
    private final MockEnvironment environment = new MockEnvironment();

    private void start() {
        start(environment);
    }

    private void start(MockEnvironment settings) {
        new DataTasks(ends::add)
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], settings));
    }

    @Test
    void theDataArePackedAndUnpackedElsewhere() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("store"), "records");
        Path backup = folder.resolve("backup.zip");

        environment.setProperty("alu.data", data.toString());
        environment.setProperty("alu.backup", backup.toString());
        start();
        MockEnvironment second = new MockEnvironment();
        second.setProperty("alu.data", folder.resolve("restored").toString());
        second.setProperty("alu.restore", backup.toString());
        start(second);

        assertThat(ends).containsExactly(0, 0);
        assertThat(folder.resolve("restored/store")).hasContent("records");
    }

    @Test
    void whatCannotBePackedIsOneLineAndAnEndWithOne(CapturedOutput output) {
        environment.setProperty("alu.data", folder.resolve("nowhere").toString());
        environment.setProperty("alu.backup", folder.resolve("backup.zip").toString());

        start();

        assertThat(ends).containsExactly(1);
        assertThat(output.getOut()).contains("There is no database in").doesNotContain("\tat ");
    }

    @Test
    void aServerIsNotPacked(CapturedOutput output) {
        environment.setProperty("spring.neo4j.uri", "bolt://localhost:7687");
        environment.setProperty("alu.backup", folder.resolve("backup.zip").toString());

        start();

        assertThat(ends).containsExactly(1);
        assertThat(output.getOut()).contains("--alu.export=");
    }

    @Test
    void whoExportsNeedsNoPort() {
        environment.setProperty("alu.export", folder.resolve("export").toString());
        environment.setProperty("server.port", "8080");
        environment.setProperty("management.server.port", "9090");

        start();

        assertThat(ends).isEmpty();
        assertThat(environment.getProperty("server.port")).isEqualTo("-1");
        assertThat(environment.getProperty("management.server.port")).isEqualTo("-1");
    }

    @Test
    void withoutATaskTheGatewayGoesOn() {
        environment.setProperty("server.port", "8080");

        start();

        assertThat(ends).isEmpty();
        assertThat(environment.getProperty("server.port")).isEqualTo("8080");
    }
}

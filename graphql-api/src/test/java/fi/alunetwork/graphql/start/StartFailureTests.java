package fi.alunetwork.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.graph.GraphStartFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Configuration;

/** What a person can mend is told in one line, and the program ends with 1. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

    /** A web server and nothing to serve. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class OnlyAWebServer {}

    @Test
    void aTakenPortIsOneLineThatSaysWhatToDo(CapturedOutput output) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> SpringApplication.run(OnlyAWebServer.class, "--server.port=" + port))
                    .hasRootCauseInstanceOf(java.net.BindException.class);

            assertThat(output.getAll().strip().lines())
                    .singleElement()
                    .asString()
                    .endsWith("Port " + port + " is in use. Stop the other program or start with --server.port="
                            + (port + 1) + ".");
        }
    }

    @Test
    void aTakenPortIsFoundBeforeAnythingStarts(CapturedOutput output) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            SpringApplication application = new SpringApplication(OnlyAWebServer.class);
            application.addListeners(new PortCheck());

            assertThatThrownBy(() -> application.run("--server.port=" + other.getLocalPort()))
                    .isInstanceOf(PortInUseException.class);
            assertThat(output.getAll().strip().lines()).hasSize(1);
        }
    }

    @Test
    void thePortBelowIsProposedBesideTheLastOne() {
        assertThat(StartFailure.explain(new IllegalStateException(new PortInUseException(65_535))))
                .hasValueSatisfying(line -> assertThat(line).contains("--server.port=65534"));
    }

    @Test
    void aStoreThatCannotStartSaysSoItself() {
        Throwable failure = new IllegalStateException(new StoreStartException("The folder .alu cannot be written."));

        assertThat(StartFailure.explain(failure)).contains("The folder .alu cannot be written.");
    }

    @Test
    void otherFailuresAreLeftToSpringBoot() {
        assertThat(StartFailure.explain(new IllegalStateException("a bug"))).isEmpty();
    }

    @Test
    void aDatabaseThatFailsBesideTheContextEndsTheProgram(CapturedOutput output) throws InterruptedException {
        BlockingQueue<Integer> exits = new ArrayBlockingQueue<>(1);
        GraphStartFailed failed = new GraphStartFailed(new StoreStartException("The folder .alu is locked."));

        new EndOnStartFailure(exits::add).onApplicationEvent(new PayloadApplicationEvent<>(this, failed));

        assertThat(exits.poll(1, TimeUnit.MINUTES)).isEqualTo(1);
        assertThat(output.getAll()).contains("The folder .alu is locked.").doesNotContain("\tat ");
    }
}

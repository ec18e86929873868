package fi.alunetwork.benchmarks.load;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packed gateway with the Finnish dataset, as a process of its own. Needs {@code mvn package} first. */
final class GatewayProcess implements AutoCloseable {

    private static final Pattern DATABASE = Pattern.compile("bolt://\\S+:\\d+");

    private final Process process;
    private final URI address;
    private final Path log;
    private final long began;

    private GatewayProcess(Process process, URI address, Path log, long began) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.began = began;
    }

    /**
     * Starts it, and does not wait until it answers.
     *
     * @param data the folder of its database
     * @param jvm options of the JVM
     * @param settings of the gateway, such as {@code --alu.refresh=5s}
     */
    static GatewayProcess start(Path data, List<String> jvm, List<String> settings) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar().toString(), "--server.port=" + port));
        command.addAll(List.of("--alu.dataset=examples/finland", "--alu.data=" + data));
        command.addAll(settings);
        Path log = Files.createTempFile("alu-gateway", ".log");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        return new GatewayProcess(process, URI.create("http://localhost:" + port), log, began);
    }

    URI address() {
        return address;
    }

    /** Where others reach its embedded database; known once it is ready. */
    String database() throws IOException {
        Matcher told = DATABASE.matcher(Files.readString(log));
        if (!told.find()) {
            throw new IllegalStateException("The gateway tells no address of a database in " + log
                    + ". Maybe it uses a database of another process.");
        }
        return told.group();
    }

    long pid() {
        return process.pid();
    }

    /** Since it was started. */
    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Waits until it says that requests may come: it listens and has read the graph. */
    void awaitReady(Clients clients) throws InterruptedException {
        await(
                clients,
                HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                        .build());
    }

    /** Asks until the answer is whole. */
    void await(Clients clients, Question question) throws InterruptedException {
        await(clients, question.to(address).build());
    }

    private void await(Clients clients, HttpRequest request) throws InterruptedException {
        while (!clients.ask(request).isWhole()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The gateway ended with " + process.exitValue()
                        + " before it answered. Maybe start it by hand to see why.");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("graphql-api/target"))) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no packed gateway in graphql-api/target. Maybe run mvn package first."));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

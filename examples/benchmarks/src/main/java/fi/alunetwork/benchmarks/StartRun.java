package fi.alunetwork.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * First and second start of the packed gateway, each from {@code java -jar} to the first answer over HTTP, with the
 * resident memory then. Three pairs of starts; the medians are told. Needs {@code mvn package} first, and Linux for the
 * memory.
 */
public final class StartRun {

    private static final int PAIRS = 3;
    private static final String QUESTION = "{\"query\": \"{ graph { workshops(first: 1) { totalCount } } }\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    private final List<String> options;

    private StartRun(List<String> options) {
        this.options = options;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        new StartRun(List.of(arguments)).run();
    }

    private void run() throws Exception {
        double[] first = new double[PAIRS];
        double[] second = new double[PAIRS];
        double[] memory = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            Path data = Files.createTempDirectory("alu-start");
            first[pair] = start(data)[0];
            double[] again = start(data);
            second[pair] = again[0];
            memory[pair] = again[1];
        }
        System.out.printf(Locale.ROOT, "| first start to first answer | %.1f s |%n", median(first));
        System.out.printf(Locale.ROOT, "| second start to first answer | %.1f s |%n", median(second));
        System.out.printf(Locale.ROOT, "| resident memory after the first answer | %.0f MB |%n", median(memory));
    }

    /** Seconds to the first answer, and resident megabytes then. */
    private double[] start(Path data) throws Exception {
        int port = freePort();
        long begin = System.nanoTime();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar().toString(), "--server.port=" + port));
        command.addAll(List.of("--alu.dataset=examples/finland", "--alu.data=" + data));
        Process gateway = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!isAnswered(port)) {
                if (!gateway.isAlive()) {
                    throw new IllegalStateException("The gateway ended with " + gateway.exitValue()
                            + " before it answered. Maybe start it by hand to see why.");
                }
                Thread.sleep(50);
            }
            return new double[] {(System.nanoTime() - begin) / 1e9, residentMegabytes(gateway.pid())};
        } finally {
            gateway.destroy();
            gateway.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private boolean isAnswered(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains("\"totalCount\":");
        } catch (IOException e) {
            return false;
        }
    }

    private static double residentMegabytes(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
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

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

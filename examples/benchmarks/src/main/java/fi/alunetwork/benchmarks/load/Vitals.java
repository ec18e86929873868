package fi.alunetwork.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a gateway's process takes, and how often it has read its graph. Needs Linux, and a JDK for its {@code jcmd}.
 *
 * @param heapMegabytes what the heap holds after it was cleared of garbage
 * @param residentMegabytes of the whole process
 * @param threads of the system
 * @param openFiles sockets among them
 * @param reloads how often the graph was read from the database since the start
 * @param reloadSeconds how long that took altogether
 */
record Vitals(
        double heapMegabytes,
        double residentMegabytes,
        int threads,
        long openFiles,
        int reloads,
        double reloadSeconds) {

    /** Of G1, "garbage-first heap total 262144K, used 120000K"; of the serial collector, a line for each generation. */
    private static final Pattern USED = Pattern.compile("(?:heap|generation)\\s+total \\d+K, used (\\d+)K");

    /** Clears the heap of garbage, and looks. */
    static Vitals of(GatewayProcess gateway, Clients clients) throws IOException, InterruptedException {
        jcmd(gateway, "GC.run");
        Path process = Path.of("/proc", String.valueOf(gateway.pid()));
        String meters = meters(gateway.address(), clients);
        return new Vitals(
                heapMegabytes(jcmd(gateway, "GC.heap_info")),
                residentMegabytes(gateway),
                (int) status(process, "Threads"),
                openFiles(process),
                (int) meter(meters, "alu_graph_reload_seconds_count"),
                meter(meters, "alu_graph_reload_seconds_sum"));
    }

    static double residentMegabytes(GatewayProcess gateway) throws IOException {
        return status(Path.of("/proc", String.valueOf(gateway.pid())), "VmRSS") / 1024;
    }

    /** The kilobytes, or the number, on a line of the status of a process. */
    private static double status(Path process, String key) throws IOException {
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith(key + ":"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    private static long openFiles(Path process) throws IOException {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.count();
        }
    }

    private static String jcmd(GatewayProcess gateway, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(gateway.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String printed = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return printed;
    }

    private static double heapMegabytes(String info) {
        return USED.matcher(info)
                        .results()
                        .mapToDouble(used -> Double.parseDouble(used.group(1)))
                        .sum()
                / 1024;
    }

    private static String meters(URI gateway, Clients clients) throws InterruptedException {
        return clients.ask(HttpRequest.newBuilder(gateway.resolve("/actuator/prometheus"))
                        .build())
                .body();
    }

    private static double meter(String meters, String name) {
        Matcher line = Pattern.compile("^" + name + "(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE)
                .matcher(meters);
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f | %.0f | %d | %d | %d",
                heapMegabytes,
                residentMegabytes,
                threads,
                openFiles,
                reloads);
    }
}

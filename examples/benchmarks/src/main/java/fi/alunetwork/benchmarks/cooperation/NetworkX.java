package fi.alunetwork.benchmarks.cooperation;

import fi.alunetwork.core.tie.TieGraph;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** NetworkX in a process of its own, measuring the same graph by the script in this module. */
final class NetworkX {

    private static final Path SCRIPT = Path.of("examples/benchmarks/src/main/python/networkx_measures.py");

    private final String python;

    /** NetworkX of a Python, told by the name or path of its program. */
    NetworkX(String python) {
        this.python = python;
    }

    /**
     * What it measured.
     *
     * @param seconds how long it took
     * @param value what came out
     */
    record Measured(double seconds, double value) {}

    /** Measures; empty, with a line that says so, where there is no such Python or no NetworkX in it. */
    Map<String, Measured> measure(TieGraph graph, List<String> measures) throws IOException, InterruptedException {
        Path edges = Files.createTempFile("ties", ".txt");
        try {
            write(graph, edges);
            return run(edges, measures);
        } catch (IOException e) {
            System.out.println("NetworkX was not asked: " + e.getMessage());
            return Map.of();
        } finally {
            Files.delete(edges);
        }
    }

    private Map<String, Measured> run(Path edges, List<String> measures) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(python, SCRIPT.toString(), edges.toString()));
        command.addAll(measures);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Measured> measured = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> {
                String[] parts = line.split("\t", -1);
                if (parts[0].equals("machine")) {
                    System.out.println("Python " + parts[1] + ", NetworkX " + parts[2]);
                } else {
                    measured.put(parts[0], new Measured(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
                }
            });
        }
        if (process.waitFor() != 0) {
            System.out.println("NetworkX ended early; what it measured until then is told.");
        }
        return measured;
    }

    private static void write(TieGraph graph, Path edges) {
        try (Writer writer = Files.newBufferedWriter(edges, StandardCharsets.US_ASCII)) {
            writer.write(graph.size() + "\n");
            for (int node = 0; node < graph.size(); node++) {
                for (int at = graph.from(node); at < graph.until(node); at++) {
                    if (graph.neighbour(at) > node) {
                        writer.write(node + " " + graph.neighbour(at) + "\n");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ties could not be written to " + edges + ".", e);
        }
    }
}

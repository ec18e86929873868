package fi.alunetwork.benchmarks;

import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.graphql.AluNetworkApplication;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Import of the national data into the embedded Neo4j and reading it back, warm: medians of five, and the peak of the
 * heap.
 */
public final class StoreRun {

    private static final int TIMES = 5;

    private StoreRun() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        String data = Files.createTempDirectory("alu-store").toString();
        GraphContents contents = DatasetReader.read(Path.of("examples/finland"))
                .dataset()
                .orElseThrow()
                .contents();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(AluNetworkApplication.class)
                .run("--server.port=0", "--alu.dataset=examples/finland", "--alu.data=" + data)) {
            waitFor(context.getBean(LiveGraph.class));
            GraphStore store = context.getBean(GraphStore.class);
            measure(
                    "import of the national data",
                    () -> store.importAll(contents, "benchmark", GraphStore.Progress.SILENT));
            measure("reading the national data back", store::snapshot);
        }
    }

    /** Ends with the reason where the store could not start: then there will never be a picture. */
    private static void waitFor(LiveGraph live) throws InterruptedException {
        while (true) {
            try {
                live.current();
                return;
            } catch (GraphNotReadyException e) {
                if (e.getCause() != null) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private static void measure(String name, Runnable work) {
        work.run();
        heap(pool -> {
            pool.resetPeakUsage();
            return 0;
        });
        double[] seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        double peak = heap(pool -> pool.getPeakUsage().getUsed()) / 1e6;
        System.out.printf(Locale.ROOT, "| %s | %.2f s | peak heap %.0f MB |%n", name, seconds[TIMES / 2], peak);
    }

    private static long heap(ToLongFunction<MemoryPoolMXBean> figure) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(figure)
                .sum();
    }
}

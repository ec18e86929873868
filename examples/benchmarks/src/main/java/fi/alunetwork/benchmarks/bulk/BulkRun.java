package fi.alunetwork.benchmarks.bulk;

import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.graphql.AluNetworkApplication;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A graph of 100 000 workshops and 1 000 000 relationships: its import into the embedded Neo4j, reading it back,
 * questions to it in memory and over HTTP, and the memory that all this takes. Other sizes by two arguments, such as
 * {@code 10000 100000}. Some minutes long; says where it is.
 */
public final class BulkRun {

    private static final int TIMES = 3;

    private final String data;
    private final Size size;

    private BulkRun(String data, Size size) {
        this.data = data;
        this.size = size;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        Size size = arguments.length < 2
                ? Size.LARGE
                : new Size(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        String data = Files.createTempDirectory("alu-bulk").toString();
        BulkRun run = new BulkRun(data, size);
        run.measureStore();
        run.measureGateway();
    }

    private void measureStore() throws Exception {
        try (ConfigurableApplicationContext context = start("24h")) {
            tellMachine(context);
            GraphStore store = context.getBean(GraphStore.class);
            measureImport(store);
            tellStored(context);
            Memory.forgetPeak();
            double[] reading = Table.seconds(TIMES, () -> {
                Table.say("reading back");
                return store.snapshot();
            });
            Table.row("reading back", Table.all(reading), Memory.peak());
            double before = Memory.keptMegabytes();
            WorkshopGraph graph = store.snapshot();
            Table.row(
                    "the graph in memory",
                    "%.0f MB".formatted(Memory.keptMegabytes() - before),
                    "heap kept after collecting garbage");
            new GraphQuestions(graph).measure();
        }
    }

    private void measureImport(GraphStore store) throws Exception {
        Table.say("drawing " + size + " with seed " + SyntheticGraph.SEED);
        GraphContents finland = DatasetReader.read(Path.of("examples/finland"))
                .dataset()
                .orElseThrow()
                .contents();
        GraphContents contents = SyntheticGraph.draw(finland, size, SyntheticGraph.SEED);
        Table.row("drawn records in memory", "%.0f MB".formatted(Memory.keptMegabytes()), "Spring and Neo4j included");
        Memory.forgetPeak();
        ImportProgress progress = new ImportProgress();
        double[] seconds = Table.seconds(TIMES, () -> store.importAll(contents, "synthetic", progress));
        Table.row("import into an empty store", Table.all(Arrays.copyOf(seconds, 1)), Memory.peak());
        Table.row(
                "import that replaces it",
                Table.all(Arrays.copyOfRange(seconds, 1, TIMES)),
                "deleting the earlier graph included");
    }

    private static void tellMachine(ConfigurableApplicationContext context) {
        String neo4j = context.getBean(Neo4jClient.class)
                .query("CALL dbms.components() YIELD versions RETURN versions[0]")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        System.out.printf(
                "%s %s, %d processors, heap of at most %d MB; Java %s, Spring Boot %s, Neo4j %s; %s%n",
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / 1_000_000,
                System.getProperty("java.version"),
                SpringBootVersion.getVersion(),
                neo4j,
                LocalDate.now(ZoneOffset.UTC));
    }

    private void tellStored(ConfigurableApplicationContext context) {
        Neo4jClient client = context.getBean(Neo4jClient.class);
        long nodes = count(client, "MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n)");
        long relationships = count(client, "MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN count(r)");
        Table.row("stored", nodes + " nodes", relationships + " relationships");
        if (relationships != size.relationships()) {
            throw new IllegalStateException("Neo4j holds " + relationships + " relationships; expected "
                    + size.relationships() + ". Maybe the store's model has changed: see Relationships.");
        }
    }

    private static long count(Neo4jClient client, String statement) {
        return client.query(statement).fetchAs(Long.class).one().orElseThrow();
    }

    private void measureGateway() throws Exception {
        Memory.forgetPeak();
        double[] start = new double[1];
        long begin = System.nanoTime();
        try (ConfigurableApplicationContext context = start("2s")) {
            start[0] = (System.nanoTime() - begin) / 1e9;
            Table.row("second start, warm, to the first picture", Table.all(start), Memory.peak());
            new GatewayQuestions(context.getEnvironment().getRequiredProperty("local.server.port")).measure();
        }
    }

    private ConfigurableApplicationContext start(String refresh) throws InterruptedException {
        Table.say("starting the gateway");
        ConfigurableApplicationContext context = new SpringApplicationBuilder(AluNetworkApplication.class)
                .run("--server.port=0", "--alu.dataset=", "--alu.data=" + data, "--alu.refresh=" + refresh);
        LiveGraph live = context.getBean(LiveGraph.class);
        while (true) {
            try {
                live.current();
                return context;
            } catch (GraphNotReadyException e) {
                if (e.getCause() != null) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    /** Says each step and each tenth of it. */
    private static final class ImportProgress implements GraphStore.Progress {

        private String tenth = "";

        @Override
        public void report(String step, int done, int total) {
            String reached = step + " " + 10L * done / total;
            if (!reached.equals(tenth)) {
                tenth = reached;
                Table.say("importing " + step + " " + done + "/" + total);
            }
        }
    }
}

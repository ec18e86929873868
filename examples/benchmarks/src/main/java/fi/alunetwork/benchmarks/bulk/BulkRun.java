package fi.alunetwork.benchmarks.bulk;

import fi.alunetwork.benchmarks.Table;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.graphql.AluNetworkApplication;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import fi.alunetwork.synthetic.Size;
import fi.alunetwork.synthetic.SyntheticGraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A graph of 100 000 workshops and 1 000 000 relationships: questions to it in memory, its import into the embedded
 * Neo4j, reading it back, questions over HTTP, and the memory that all this takes. Other sizes by two arguments, such
 * as {@code 10000 100000}; a third one names the data folder that an earlier run told, and spares the import. Some
 * minutes long; says where it is.
 */
public final class BulkRun {

    private static final int TIMES = 3;

    private final Size size;
    private final String data;

    private BulkRun(Size size, String data) {
        this.size = size;
        this.data = data;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        Size size = arguments.length < 2
                ? Size.LARGE
                : new Size(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        if (arguments.length > 2) {
            new BulkRun(size, arguments[2]).measureStored();
            return;
        }
        BulkRun run = new BulkRun(size, Files.createTempDirectory("alu-bulk").toString());
        GraphContents contents = run.draw();
        new GraphQuestions(new WorkshopGraph(Revision.EMPTY, contents)).measure();
        run.measureImport(contents);
        run.measureStored();
    }

    private GraphContents draw() {
        Table.say("drawing " + size + " with seed " + SyntheticGraph.SEED);
        GraphContents finland = DatasetReader.read(Path.of("examples/finland"))
                .dataset()
                .orElseThrow()
                .contents();
        double before = Memory.keptMegabytes();
        GraphContents contents = SyntheticGraph.draw(finland, size, SyntheticGraph.SEED);
        Table.row(
                "all records in memory",
                "%.0f MB".formatted(Memory.keptMegabytes() - before),
                "heap kept after collecting garbage");
        return contents;
    }

    private void measureImport(GraphContents contents) throws Exception {
        try (ConfigurableApplicationContext context = start("24h")) {
            GraphStore store = context.getBean(GraphStore.class);
            for (int time = 0; time < TIMES; time++) {
                Memory.forgetPeak();
                double[] seconds = Table.seconds(1, () -> store.importAll(contents, "synthetic", new ImportProgress()));
                Table.row(
                        time == 0 ? "import into an empty store" : "import over the same graph",
                        Table.all(seconds),
                        Memory.peak());
            }
        }
    }

    private void measureStored() throws Exception {
        Memory.forgetPeak();
        try (ConfigurableApplicationContext context = start("2s")) {
            Table.row("start with the stored graph", "done", Memory.peak());
            tellMachine(context);
            tellStored(context);
            new GatewayQuestions(context.getEnvironment().getRequiredProperty("local.server.port")).measure();
            GraphStore store = context.getBean(GraphStore.class);
            Memory.forgetPeak();
            double[] reading = Table.seconds(TIMES, () -> {
                Table.say("reading back, beside the picture that is served");
                return store.snapshot();
            });
            Table.row("reading back", Table.all(reading), Memory.peak());
        }
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

    private ConfigurableApplicationContext start(String refresh) throws InterruptedException {
        Table.say("starting the gateway on " + data);
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

package fi.alunetwork.benchmarks.load;

import fi.alunetwork.graphql.AluNetworkApplication;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long an ordinary question takes while another client floods the gateway on one connection: each flood for some
 * seconds, beside a quiet time before. No answer is kept. The national data; the aim is that no answer takes longer
 * than a second.
 */
public final class FloodRun {

    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String ORDINARY = "{ graph(asOf: \"2022-12-31\") { workshops(first: 20) { totalCount nodes {"
            + " code name operators { name } municipalities { name } } } } }";

    private final Clients clients = new Clients();
    private final URI gateway;
    private final HttpRequest ordinary;

    private FloodRun(String port) {
        this.gateway = URI.create("http://localhost:" + port);
        this.ordinary = Question.of("ordinary", ORDINARY).to(gateway).build();
    }

    /** Starts the gateway with the Finnish dataset, and prints the table. */
    public static void main(String[] arguments) throws Exception {
        String data = Files.createTempDirectory("alu-flood").toString();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(AluNetworkApplication.class)
                .run(
                        "--server.port=0",
                        "--alu.guard.kept-answers=0B",
                        "--alu.dataset=examples/finland",
                        "--alu.data=" + data)) {
            new FloodRun(context.getEnvironment().getRequiredProperty("local.server.port")).run();
        }
    }

    private static Map<String, String> floods() {
        Map<String, String> floods = new LinkedHashMap<>();
        floods.put("60 000 digits", "{ graph { workshops(first: " + "9".repeat(60_000) + ") { totalCount } } }");
        floods.put("600 aliases", "{ " + "a: __typename ".repeat(600) + "}");
        floods.put("60 000 braces", "{".repeat(60_000));
        floods.put("depth of 300", "{ graph { " + "node { ".repeat(300) + "id" + " }".repeat(300) + " } }");
        floods.put(
                "fields that conflict",
                "{ graph { workshops { nodes { " + "code: name name: code ".repeat(300) + "} } } }");
        floods.put(
                "largest page allowed",
                "{ graph(asOf: \"2022-12-31\") { workshops(first: 200) { nodes { code name operators { name }"
                        + " servedMunicipalities(first: 90) { code name } } } } }");
        floods.put("19 analyses of as many days", "{ " + analyses() + " }");
        return floods;
    }

    private static String analyses() {
        StringBuilder all = new StringBuilder();
        for (int day = 1; day <= 19; day++) {
            all.append(String.format(
                    Locale.ROOT,
                    "d%d: graph(asOf: \"2024-01-%02d\") { coverage(input: {services: [YOUTH_WORKSHOP]}) { __typename } } ",
                    day,
                    day));
        }
        return all.toString();
    }

    private void run() throws Exception {
        clients.awaitAnswer(ordinary);
        askOrdinarily(WARM_UP);
        System.out.println(
                "| flood on one connection | its requests/s | its status | ordinary p50 ms | p95 ms | longest ms |"
                        + " not answered |");
        System.out.println(row("none", List.of(), askOrdinarily(ROUND)));
        for (Map.Entry<String, String> flood : floods().entrySet()) {
            measure(flood.getKey(), flood.getValue());
        }
    }

    private void measure(String name, String query) throws Exception {
        HttpRequest flood = Question.of(name, query).to(gateway).build();
        ExecutorService flooder = Executors.newSingleThreadExecutor();
        try {
            Future<List<Answer>> flooded = flooder.submit(() -> new Clients().askFor(ROUND, 1, () -> flood));
            List<Answer> answers = askOrdinarily(ROUND);
            System.out.println(row(name, flooded.get(), answers));
        } finally {
            flooder.shutdownNow();
        }
    }

    private List<Answer> askOrdinarily(Duration duration) throws Exception {
        return clients.askFor(duration, 1, PAUSE, () -> ordinary);
    }

    private static String row(String name, List<Answer> flooded, List<Answer> answers) {
        Sample sample = Sample.of(name, ROUND.toNanos() / 1e9, answers);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %.1f | %.1f | %.1f | %d of %d |",
                name,
                flooded.size() / (double) ROUND.toSeconds(),
                flooded.isEmpty() ? "–" : status(flooded.get(flooded.size() - 1)),
                sample.quantile(0.5),
                sample.quantile(0.95),
                sample.longest(),
                answers.size() - sample.millis().size(),
                answers.size());
    }

    private static String status(Answer answer) {
        return answer.isWhole() ? "200" : answer.fault();
    }
}

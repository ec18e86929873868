package fi.alunetwork.benchmarks;

import fi.alunetwork.graphql.AluNetworkApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A list of twenty workshops with four nested fields over HTTP, beside a plain JSON endpoint with the same rows in the
 * same process and run. Rounds alternate, so that a noisy machine hits both; the medians of the rounds are told.
 */
public final class ListLoadRun {

    static final String DAY = "2022-12-31";

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final String QUESTION = """
            {"query": "{ graph(asOf: \\"%s\\") { workshops(first: 20, existence: [OPEN, NOT_KNOWN, CLOSED]) { nodes {\
             code name existence operators { name legalForm } municipalities { code name }\
             servedMunicipalities(first: 10) { code name } provisions { service role } } } } }"}""".formatted(DAY);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest graphql;
    private final HttpRequest plain;

    private ListLoadRun(String address) {
        graphql = HttpRequest.newBuilder(URI.create(address + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                .build();
        plain = HttpRequest.newBuilder(URI.create(address + "/plain/workshops")).build();
    }

    /**
     * Starts the gateway with the Finnish dataset, and prints the table.
     *
     * @param arguments settings of the gateway, such as {@code --alu.guard.kept-answers=0B} to work each answer out
     */
    public static void main(String[] arguments) throws Exception {
        String data = Files.createTempDirectory("alu-load").toString();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        AluNetworkApplication.class, PlainWorkshops.class)
                .run(Stream.concat(
                                Stream.of("--server.port=0", "--alu.dataset=examples/finland", "--alu.data=" + data),
                                Arrays.stream(arguments))
                        .toArray(String[]::new))) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            new ListLoadRun("http://localhost:" + port).run();
        }
    }

    private void run() throws Exception {
        while (!isAnswered(graphql)) {
            Thread.sleep(200);
        }
        load("warm-up", graphql, WARM_UP);
        load("warm-up", plain, WARM_UP);
        List<Sample> ours = new ArrayList<>();
        List<Sample> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(load("GraphQL", graphql, ROUND));
            theirs.add(load("plain JSON", plain, ROUND));
        }
        System.out.println("| " + CLIENTS + " clients | requests/s | p50 ms | p95 ms | p99 ms | failures |");
        System.out.println(median(ours));
        System.out.println(median(theirs));
        System.out.printf(
                Locale.ROOT,
                "GraphQL reaches %.2f of the plain endpoint%n",
                median(ours).perSecond() / median(theirs).perSecond());
    }

    private static Sample median(List<Sample> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Sample::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    private Sample load(String name, HttpRequest request, Duration duration) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long end = System.nanoTime() + duration.toNanos();
            Callable<List<Double>> client = () -> askUntil(end, request);
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> one : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                all.addAll(one.get());
            }
            List<Double> answered = all.stream().filter(time -> time >= 0).toList();
            return new Sample(name, duration.toNanos() / 1e9, answered, all.size() - answered.size());
        } finally {
            clients.shutdownNow();
        }
    }

    /** The time of each request in milliseconds; -1 for one that was not answered well. */
    private List<Double> askUntil(long end, HttpRequest request) throws Exception {
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            boolean answered = isAnswered(request);
            times.add(answered ? (System.nanoTime() - start) / 1e6 : -1);
        }
        return times;
    }

    private boolean isAnswered(HttpRequest request) throws Exception {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200
                && response.body().contains("\"provisions\"")
                && !response.body().contains("\"errors\"");
    }
}

package fi.alunetwork.benchmarks;

import fi.alunetwork.graphql.AluNetworkApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final URI address;

    private FloodRun(String port) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
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
        HttpClient client = HttpClient.newHttpClient();
        while (ask(client, ORDINARY) != 200) {
            Thread.sleep(200);
        }
        ordinary(WARM_UP);
        System.out.println(
                "| flood on one connection | its requests/s | its status | ordinary p50 ms | p95 ms | longest ms |"
                        + " not answered |");
        System.out.println(row("none", 0, 0, ordinary(ROUND)));
        for (Map.Entry<String, String> flood : floods().entrySet()) {
            measure(flood.getKey(), flood.getValue());
        }
    }

    private void measure(String name, String query) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger sent = new AtomicInteger();
        AtomicInteger status = new AtomicInteger();
        Thread flooder = new Thread(() -> {
            HttpClient client = HttpClient.newHttpClient();
            while (!over.get()) {
                status.set(ask(client, query));
                sent.incrementAndGet();
            }
        });
        flooder.start();
        List<Double> times = ordinary(ROUND);
        over.set(true);
        flooder.join();
        System.out.println(row(name, sent.get() / (double) ROUND.toSeconds(), status.get(), times));
    }

    /** The times of ordinary questions in milliseconds; endless where one was not answered. */
    private List<Double> ordinary(Duration duration) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            boolean answered = ask(client, ORDINARY) == 200;
            times.add(answered ? (System.nanoTime() - start) / 1e6 : Double.POSITIVE_INFINITY);
            Thread.sleep(PAUSE.toMillis());
        }
        return times.stream().sorted().toList();
    }

    private int ask(HttpClient client, String query) {
        String body = "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}";
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            boolean partly = response.statusCode() == 200 && response.body().contains("\"errors\"");
            return partly ? 0 : response.statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static String row(String name, double perSecond, int status, List<Double> sorted) {
        List<Double> answered =
                sorted.stream().filter(time -> !time.isInfinite()).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %.1f | %.1f | %.1f | %d of %d |",
                name,
                perSecond,
                status == 0 ? "–" : String.valueOf(status),
                answered.get(answered.size() / 2),
                answered.get(answered.size() * 95 / 100),
                answered.get(answered.size() - 1),
                sorted.size() - answered.size(),
                sorted.size());
    }
}

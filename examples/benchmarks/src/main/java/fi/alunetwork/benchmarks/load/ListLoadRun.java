package fi.alunetwork.benchmarks.load;

import fi.alunetwork.graphql.AluNetworkApplication;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private static final Question QUESTION = Question.of("list", """
            { graph(asOf: "%s") { workshops(first: 20, existence: [OPEN, NOT_KNOWN, CLOSED]) { nodes {
              code name existence operators { name legalForm } municipalities { code name }
              servedMunicipalities(first: 10) { code name } provisions { service role } } } } }
            """.formatted(DAY));

    private final Clients clients = new Clients();
    private final HttpRequest graphql;
    private final HttpRequest plain;

    private ListLoadRun(URI address) {
        graphql = QUESTION.to(address).build();
        plain = HttpRequest.newBuilder(address.resolve("/plain/workshops")).build();
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
            new ListLoadRun(URI.create("http://localhost:" + port)).run();
        }
    }

    private void run() throws Exception {
        clients.awaitAnswer(graphql);
        load("warm-up", graphql, WARM_UP);
        load("warm-up", plain, WARM_UP);
        List<Sample> ours = new ArrayList<>();
        List<Sample> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(load("GraphQL", graphql, ROUND));
            theirs.add(load("plain JSON", plain, ROUND));
        }
        System.out.println("| " + CLIENTS + " clients | " + Sample.HEAD + " |");
        System.out.println(Sample.median(ours));
        System.out.println(Sample.median(theirs));
        System.out.printf(
                Locale.ROOT,
                "GraphQL reaches %.2f of the plain endpoint%n",
                Sample.median(ours).perSecond() / Sample.median(theirs).perSecond());
    }

    private Sample load(String name, HttpRequest request, Duration duration) throws Exception {
        return Sample.of(name, duration.toNanos() / 1e9, clients.askFor(duration, CLIENTS, () -> request));
    }
}

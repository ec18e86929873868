package fi.alunetwork.benchmarks.load;

import fi.alunetwork.benchmarks.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * An hour of a gateway's life: a few clients ask ready questions at a steady rate, and an editor changes a record every
 * so often through a second gateway on the same database, so that the first reads the graph anew and no answer stays
 * kept. Every five minutes the clients rest, and what the process takes is told, with the times of the answers: of
 * those that were under way between an edit and a second after the graph was read anew, the longest stands beside the
 * longest of the rest. In the last minute an edit comes every second.
 */
public final class HourRun {

    private static final int CLIENTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(165);
    private static final Duration EDIT_EVERY = Duration.ofSeconds(25);
    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Duration MANY_EDITS = Duration.ofMinutes(1);

    /** The gateway looks for a newer revision every two seconds, and takes about one to read it. */
    private static final long AFTER_EDIT = Duration.ofSeconds(4).toNanos();

    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String HEAD = "| minutes | " + Sample.HEAD
            + " | longest near an edit ms | longest of the rest ms | edits | longest edit ms | edits failed"
            + " | heap MB | resident MB | threads | open files | reloads | reload ms | load of the machine |";

    private final Clients clients = new Clients();
    private final MixedQuestions questions = new MixedQuestions();
    private final List<String> rows = new ArrayList<>();
    private final GatewayProcess gateway;
    private final GatewayProcess second;
    private final Editor editor;

    private HourRun(GatewayProcess gateway, GatewayProcess second, Editor editor) throws IOException {
        this.gateway = gateway;
        this.second = second;
        this.editor = editor;
    }

    /**
     * Prints a row every five minutes, and the table at the end.
     *
     * @param arguments how many minutes instead of sixty, and then settings of the gateway
     */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        List<String> settings = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        Editor editor = new Editor();
        Clients clients = new Clients();
        try (GatewayProcess gateway =
                GatewayProcess.start(Files.createTempDirectory("alu-hour"), List.of(), settings)) {
            gateway.awaitReady(clients);
            List<String> other = new ArrayList<>(editor.settings());
            other.add("--spring.neo4j.uri=" + gateway.database());
            try (GatewayProcess second = GatewayProcess.start(Files.createTempDirectory("alu-second"), SMALL, other)) {
                second.awaitReady(clients);
                new HourRun(gateway, second, editor).run(Duration.ofMinutes(minutes));
            }
        }
    }

    private void run(Duration whole) throws Exception {
        Table.say("asking the gateway " + gateway.pid() + " at " + gateway.address());
        System.out.println(HEAD);
        Vitals vitals = Vitals.of(gateway, clients);
        long end = System.nanoTime() + whole.toNanos();
        while (System.nanoTime() < end) {
            Duration rest = Duration.ofNanos(end - System.nanoTime());
            vitals = live(rest.compareTo(INTERVAL) < 0 ? rest : INTERVAL, EDIT_EVERY, vitals);
        }
        live(MANY_EDITS, Duration.ofSeconds(1), vitals);
        Table.say("the table");
        System.out.println(HEAD);
        rows.forEach(System.out::println);
    }

    /** One row. */
    private Vitals live(Duration duration, Duration editEvery, Vitals before) throws Exception {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<List<Answer>> edits =
                    beside.submit(() -> editor.editFor(duration, editEvery, second.address(), clients));
            Supplier<HttpRequest> next =
                    () -> questions.next().to(gateway.address()).build();
            List<Answer> answers = clients.askFor(duration, CLIENTS, PAUSE, next);
            List<Answer> edited = edits.get();
            Vitals after = Vitals.of(gateway, clients);
            String row = row(duration.toNanos() / 1e9, answers, edited, before, after);
            rows.add(row);
            System.out.println(row);
            return after;
        } finally {
            beside.shutdownNow();
        }
    }

    private String row(double seconds, List<Answer> answers, List<Answer> edits, Vitals before, Vitals after) {
        Map<Boolean, List<Answer>> near = answers.stream()
                .collect(Collectors.partitioningBy(answer ->
                        edits.stream().anyMatch(edit -> answer.isDuring(edit.begin(), edit.end() + AFTER_EDIT))));
        Sample edited = Sample.of("edits", seconds, edits);
        return String.format(
                Locale.ROOT,
                "%s %.0f | %.0f | %d | %.0f | %s | %s | %.0f | %.1f |",
                Sample.of("%.0f".formatted(gateway.seconds() / 60), seconds, answers),
                longest(near.getOrDefault(true, List.of())),
                longest(near.getOrDefault(false, List.of())),
                edits.size(),
                edited.longest(),
                edited.failures(),
                after,
                (after.reloadSeconds() - before.reloadSeconds()) * 1000 / (after.reloads() - before.reloads()),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double longest(List<Answer> answers) {
        return Sample.of("", 1, answers).longest();
    }
}

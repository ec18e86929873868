package fi.alunetwork.benchmarks.load;

import fi.alunetwork.benchmarks.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * First and second start of the packed gateway, each from {@code java -jar} to readiness and to the first answer over
 * HTTP, with the resident memory then. Three pairs of starts; the medians are told. Needs {@code mvn package} first,
 * and Linux for the memory.
 */
public final class StartRun {

    private static final int PAIRS = 3;
    private static final Question QUESTION = Question.of("count", "{ graph { workshops(first: 1) { totalCount } } }");

    private final Clients clients = new Clients();
    private final List<String> options;

    private StartRun(List<String> options) {
        this.options = options;
    }

    /**
     * Prints the table.
     *
     * @param arguments options of the JVM, such as {@code -XX:TieredStopAtLevel=1}
     */
    public static void main(String[] arguments) throws Exception {
        new StartRun(List.of(arguments)).run();
    }

    private void run() throws Exception {
        List<Start> first = new ArrayList<>();
        List<Start> second = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            Path data = Files.createTempDirectory("alu-start");
            first.add(start(data));
            second.add(start(data));
        }
        tell("first start", first);
        tell("second start", second);
    }

    private static void tell(String which, List<Start> starts) {
        System.out.printf(
                Locale.ROOT,
                "| %s | ready after %.1f s | first answer after %.1f s | resident then %.0f MB |%n",
                which,
                median(starts, Start::ready),
                median(starts, Start::answered),
                median(starts, Start::megabytes));
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return Table.median(starts.stream().mapToDouble(figure).toArray());
    }

    /** How long it took, and what the process takes then. */
    private Start start(Path data) throws Exception {
        try (GatewayProcess gateway = GatewayProcess.start(data, options, List.of())) {
            gateway.awaitReady(clients);
            double ready = gateway.seconds();
            gateway.await(clients, QUESTION);
            return new Start(ready, gateway.seconds(), Vitals.residentMegabytes(gateway));
        }
    }

    /**
     * One start.
     *
     * @param ready seconds until readiness is told to a load balancer
     * @param answered seconds until a first question was answered
     * @param megabytes resident then
     */
    private record Start(double ready, double answered, double megabytes) {}
}

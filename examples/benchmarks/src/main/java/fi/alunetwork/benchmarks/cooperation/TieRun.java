package fi.alunetwork.benchmarks.cooperation;

import fi.alunetwork.benchmarks.Table;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.tie.Betweenness;
import fi.alunetwork.core.tie.Leiden;
import fi.alunetwork.core.tie.TieGraph;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The measures of ties on three graphs: the national cooperation network, 2 000 nodes with 20 000 ties, and 100 000
 * nodes with 1 000 000. Beside each time that of NetworkX, in the same run on the same graph, and whether the two
 * agree. An argument names the Python to ask; {@code python3} where there is none.
 */
public final class TieRun {

    private static final long SEED = 1;
    private static final int EACH = 10;
    private static final int PIVOTS = 500;
    private static final int THEIR_PIVOTS = 4;
    private static final double SAME = 1e-6;
    private static final Set<String> TOO_SLOW_THERE = Set.of("constraint", "effective size", "assortativity");
    private static final List<String> LINEAR = List.of("components", "cores", "cut points", "bridges", "transitivity");

    private final NetworkX networkX;

    private TieRun(String python) {
        this.networkX = new NetworkX(python);
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws Exception {
        TieRun run = new TieRun(arguments.length == 0 ? "python3" : arguments[0]);
        List<String> every = List.copyOf(Measures.all().keySet());
        List<String> quick = every.stream()
                .filter(measure -> !TOO_SLOW_THERE.contains(measure))
                .toList();
        run.compare("national", national(), every, every, 20);
        run.compare("2 000 / 20 000", SyntheticTies.draw(2_000, EACH, SEED), every, quick, 3);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        TieGraph large = SyntheticTies.draw(100_000, EACH, SEED);
        System.gc();
        Table.row(
                "100 000 / 1 000 000 in memory",
                "%d MB".formatted((runtime.totalMemory() - runtime.freeMemory() - before) / 1_000_000),
                "heap kept after collecting garbage");
        run.compare("100 000 / 1 000 000", large, LINEAR, LINEAR, 3);
        run.sample(large);
    }

    private static TieGraph national() {
        WorkshopGraph graph = new WorkshopGraph(
                Revision.EMPTY,
                DatasetReader.read(Path.of("examples/finland"))
                        .dataset()
                        .orElseThrow()
                        .contents());
        return CooperationNetwork.of(
                        graph.asOf(LocalDate.of(2025, 6, 30)), CooperationScope.ORGANISATIONS.withSharedMembership())
                .ties();
    }

    private void compare(String name, TieGraph graph, List<String> measures, List<String> there, int times)
            throws Exception {
        Table.say(name + ": " + graph.size() + " nodes, " + graph.ties() + " ties");
        Map<String, NetworkX.Measured> theirs = networkX.measure(graph, there);
        for (String measure : measures) {
            ToDoubleFunction<TieGraph> ours = Measures.get(measure);
            double value = ours.applyAsDouble(graph);
            Table.seconds(times, () -> ours.applyAsDouble(graph));
            double seconds = Table.median(Table.seconds(times, () -> ours.applyAsDouble(graph)));
            Table.row(name + ": " + measure, Table.millis(seconds), beside(seconds, value, theirs.get(measure)));
        }
        double leiden = Table.median(Table.seconds(times, () -> Leiden.of(graph, SEED, Budget.UNLIMITED)));
        Leiden found = Leiden.of(graph, SEED, Budget.UNLIMITED);
        Table.row(
                name + ": communities (Leiden)",
                Table.millis(leiden),
                found.count() + " communities, modularity " + found.modularity());
    }

    private void sample(TieGraph graph) throws Exception {
        double ours = Table.seconds(1, () -> Betweenness.sampled(graph, PIVOTS, SEED, Budget.UNLIMITED))[0];
        List<String> asked = new ArrayList<>(List.of("betweenness:" + THEIR_PIVOTS));
        NetworkX.Measured theirs = networkX.measure(graph, asked).get(asked.get(0));
        Table.row(
                "100 000 / 1 000 000: betweenness of " + PIVOTS + " pivots",
                Table.millis(ours),
                theirs == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.1f ms a pivot; NetworkX %.1f ms (of %d): %.0f times",
                                1000 * ours / PIVOTS,
                                1000 * theirs.seconds() / THEIR_PIVOTS,
                                THEIR_PIVOTS,
                                theirs.seconds() / THEIR_PIVOTS / (ours / PIVOTS)));
    }

    private static String beside(double seconds, double value, NetworkX.@Nullable Measured theirs) {
        if (theirs == null) {
            return "value " + value;
        }
        double difference = Math.abs(value - theirs.value()) / Math.max(1, Math.abs(value));
        return String.format(
                Locale.ROOT,
                "NetworkX %.2f ms, %.0f times; %s",
                1000 * theirs.seconds(),
                theirs.seconds() / seconds,
                difference < SAME ? "same answer" : "ANOTHER ANSWER: " + value + ", theirs " + theirs.value());
    }
}

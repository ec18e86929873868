package fi.alunetwork.benchmarks.cooperation;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.tie.Assortativity;
import fi.alunetwork.core.tie.Betweenness;
import fi.alunetwork.core.tie.Closeness;
import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.Constraint;
import fi.alunetwork.core.tie.Cores;
import fi.alunetwork.core.tie.CutPoints;
import fi.alunetwork.core.tie.EffectiveSize;
import fi.alunetwork.core.tie.Eigenvector;
import fi.alunetwork.core.tie.GlobalEfficiency;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.Triangles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The measures by the names that the script beside them uses, each as one number that tells whether two programs agree:
 * the figure itself, or the sum over the nodes.
 */
final class Measures {

    private static final Budget ALL_TIME = Budget.UNLIMITED;
    private static final int GROUPS = 5;

    private Measures() {}

    static Map<String, ToDoubleFunction<TieGraph>> all() {
        Map<String, ToDoubleFunction<TieGraph>> all = new LinkedHashMap<>();
        all.put("components", graph -> Components.of(graph).count());
        all.put("cores", graph -> {
            Cores cores = Cores.of(graph, ALL_TIME);
            return sum(graph, node -> (double) cores.number(node));
        });
        all.put("cut points", graph -> CutPoints.of(graph, ALL_TIME).points().length);
        all.put("bridges", graph -> CutPoints.of(graph, ALL_TIME).bridges());
        all.put("transitivity", graph -> orZero(Triangles.of(graph, ALL_TIME).transitivity()));
        all.put("local clustering", graph -> sum(graph, Triangles.of(graph, ALL_TIME)::clustering));
        all.put("constraint", graph -> sum(graph, Constraint.of(graph, ALL_TIME)::value));
        all.put("effective size", graph -> sum(graph, EffectiveSize.of(graph, Triangles.of(graph, ALL_TIME))::value));
        all.put("assortativity", graph -> orZero(Assortativity.ofGroups(graph, groups(graph))));
        all.put("closeness", graph -> sum(graph, Closeness.of(graph, ALL_TIME)::closeness));
        all.put("harmonic", graph -> sum(graph, Closeness.of(graph, ALL_TIME)::harmonic));
        all.put("eigenvector", Measures::eigenvector);
        all.put(
                "global efficiency",
                graph -> orZero(GlobalEfficiency.ratio(GlobalEfficiency.inverseSum(graph, ALL_TIME), graph.size())));
        all.put("betweenness", graph -> sum(graph, Betweenness.exact(graph, ALL_TIME)::raw));
        return all;
    }

    static ToDoubleFunction<TieGraph> get(String name) {
        return Objects.requireNonNull(all().get(name), () -> "No measure is called " + name);
    }

    /** The sum as a multiple of the greatest value, because programs scale the vector differently. */
    private static double eigenvector(TieGraph graph) {
        Eigenvector eigenvector = Eigenvector.of(graph, ALL_TIME);
        double greatest = IntStream.range(0, graph.size())
                .mapToObj(eigenvector::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(Double.NaN);
        return sum(graph, eigenvector::value) / greatest;
    }

    private static int[] groups(TieGraph graph) {
        return IntStream.range(0, graph.size()).map(node -> node % GROUPS).toArray();
    }

    private static double sum(TieGraph graph, IntFunction<@Nullable Double> value) {
        double sum = 0;
        for (int node = 0; node < graph.size(); node++) {
            sum += orZero(value.apply(node));
        }
        return sum;
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}

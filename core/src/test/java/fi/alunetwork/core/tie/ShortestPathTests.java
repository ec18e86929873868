package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortestPathTests {

    @Test
    void ofSeveralPathsTheSmallestNodesAreNamed() {
        TieGraph square = TieSketch.graph(5, "0-3 3-4 0-2 2-4 0-1");

        assertThat(ShortestPath.between(square, 0, 4)).contains(new ShortestPath(List.of(0, 2, 4), OptionalLong.of(2)));
        assertThat(ShortestPath.between(square, 4, 0)).contains(new ShortestPath(List.of(4, 2, 0), OptionalLong.of(2)));
        assertThat(ShortestPath.between(square, 1, 4).orElseThrow().length()).isEqualTo(3);
        assertThat(ShortestPath.between(square, 2, 2)).contains(new ShortestPath(List.of(2), OptionalLong.of(1)));
    }

    @Test
    void withoutAPathThereIsNone() {
        assertThat(ShortestPath.between(TieSketch.graph(4, "0-1 2-3"), 0, 3)).isEmpty();
    }

    @Test
    void lengthNumberAndFirstPathAreThoseOfAllPaths() {
        Random random = new Random(51);
        for (int world = 0; world < 100; world++) {
            TieGraph graph = TieSketch.random(2 + random.nextInt(8), random.nextDouble(), 2, random);
            for (int from = 0; from < graph.size(); from++) {
                for (int to = 0; to < graph.size(); to++) {
                    List<List<Integer>> all = shortest(graph, from, to);
                    var found = ShortestPath.between(graph, from, to);
                    assertThat(found.isPresent()).isEqualTo(!all.isEmpty());
                    if (found.isPresent()) {
                        assertThat(found.get().count()).hasValue(all.size());
                        assertThat(found.get().nodes()).isEqualTo(all.get(0));
                    }
                }
            }
        }
    }

    @Test
    void moreThanCanBeCountedIsNotCounted() {
        // Each of 70 squares in a row doubles the number of paths.
        TieGraphBuilder chain = TieGraph.ofSize(3 * 70 + 1);
        for (int square = 0; square < 70; square++) {
            int at = 3 * square;
            chain.tie(at, at + 1, 0).tie(at, at + 2, 0).tie(at + 1, at + 3, 0).tie(at + 2, at + 3, 0);
        }
        TieGraph graph = chain.build();

        assertThat(ShortestPath.between(graph, 0, 3 * 62).orElseThrow().count()).hasValue(1L << 62);
        assertThat(ShortestPath.between(graph, 0, 3 * 70).orElseThrow().count()).isEmpty();
    }

    @Test
    void aPathOfAHundredThousandNodesIsWalkedFromEndToEnd() {
        ShortestPath found =
                ShortestPath.between(TieSketch.path(100_000), 99_999, 0).orElseThrow();

        assertThat(found.length()).isEqualTo(99_999);
        assertThat(found.count()).hasValue(1);
    }

    /** All shortest paths in the order of their nodes, by extending every path by every neighbour, level by level. */
    private static List<List<Integer>> shortest(TieGraph graph, int from, int to) {
        List<List<Integer>> level = List.of(List.of(from));
        for (int length = 0; length < graph.size(); length++) {
            List<List<Integer>> there = level.stream()
                    .filter(path -> path.get(path.size() - 1) == to)
                    .toList();
            if (!there.isEmpty()) {
                return there;
            }
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> path : level) {
                int end = path.get(path.size() - 1);
                for (int at = graph.from(end); at < graph.until(end); at++) {
                    if (!path.contains(graph.neighbour(at))) {
                        List<Integer> next = new ArrayList<>(path);
                        next.add(graph.neighbour(at));
                        longer.add(next);
                    }
                }
            }
            level = longer;
        }
        return List.of();
    }
}

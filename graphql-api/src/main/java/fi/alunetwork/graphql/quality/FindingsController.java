package fi.alunetwork.graphql.quality;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.GraphCheck;
import fi.alunetwork.core.quality.GraphChecks;
import fi.alunetwork.graphql.schema.PageSize;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the checks find in a picture. */
@Controller
class FindingsController {

    /** Findings with their number. */
    record Findings(int totalCount, List<Finding> nodes) {}

    @SchemaMapping(typeName = "Graph")
    Findings findings(DatedGraph graph, @Argument @Nullable List<String> checks, @Argument @Nullable Integer first) {
        List<Finding> found =
                chosen(checks).stream().flatMap(check -> check.run(graph)).toList();
        return new Findings(
                found.size(), found.stream().limit(PageSize.of("first", first)).toList());
    }

    private static List<GraphCheck> chosen(@Nullable List<String> keys) {
        if (keys == null) {
            return GraphChecks.all();
        }
        List<String> known = GraphChecks.all().stream().map(GraphCheck::key).toList();
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw BadQuestionException.notFound(
                    "There is no check \"" + key + "\". Maybe one of " + known + " was meant.");
        });
        return GraphChecks.all().stream()
                .filter(check -> keys.contains(check.key()))
                .toList();
    }
}

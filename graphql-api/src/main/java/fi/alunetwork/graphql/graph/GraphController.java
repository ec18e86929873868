package fi.alunetwork.graphql.graph;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.graphql.scenario.ScenarioInput;
import fi.alunetwork.graphql.schema.NodeId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The picture of a day, and records by id. */
@Controller
class GraphController {

    private final Pictures pictures;

    GraphController(Pictures pictures) {
        this.pictures = pictures;
    }

    @QueryMapping
    DatedGraph graph(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ScenarioInput scenario,
            @ContextValue Budget budget) {
        return pictures.on(new GraphInput(asOf, scenario), budget);
    }

    @QueryMapping
    Optional<?> node(@Argument String id) {
        return Nodes.find(pictures.on(null), NodeId.decode(id));
    }

    @SchemaMapping(typeName = "Graph", field = "node")
    Optional<?> nodeOfPicture(DatedGraph graph, @Argument String id) {
        return Nodes.find(graph, NodeId.decode(id));
    }
}

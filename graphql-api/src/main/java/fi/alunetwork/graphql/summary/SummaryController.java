package fi.alunetwork.graphql.summary;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.summary.Summaries;
import fi.alunetwork.core.summary.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What there is on the day, in numbers. */
@Controller
class SummaryController {

    @SchemaMapping(typeName = "Graph")
    Summary summary(DatedGraph graph, @Argument Provenance.@Nullable Kind provenance) {
        return Summaries.of(graph, provenance);
    }
}

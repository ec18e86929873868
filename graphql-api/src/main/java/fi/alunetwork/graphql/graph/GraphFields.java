package fi.alunetwork.graphql.graph;

import fi.alunetwork.core.graph.Assumptions;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.graphql.schema.ObjectFields;
import graphql.schema.TypeResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The plain fields of {@code Graph}, and which type a {@code Node} is. */
@Configuration(proxyBeanMethods = false)
class GraphFields {

    @Bean
    ObjectFields<DatedGraph> graphType(Pictures pictures) {
        return ObjectFields.of("Graph", DatedGraph.class)
                .scalar("asOf", DatedGraph::date)
                .scalar("revision", graph -> graph.revision().number())
                .scalar("source", graph -> graph.revision().source())
                .object("scenario", Assumptions.class, GraphFields::scenario)
                .scalar("isStale", graph -> pictures.isStale());
    }

    private static @Nullable Assumptions scenario(DatedGraph graph) {
        Assumptions assumptions = graph.graph().assumptions();
        return assumptions.isNone() ? null : assumptions;
    }

    @Bean
    RuntimeWiringConfigurer nodeType() {
        TypeResolver byClass = environment -> environment
                .getSchema()
                .getObjectType(Nodes.TYPES.get(environment.getObject().getClass()));
        return wiring -> wiring.type("Node", type -> type.typeResolver(byClass));
    }
}

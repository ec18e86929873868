package fi.alunetwork.graphql.graph;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.graphql.schema.ObjectFields;
import graphql.schema.TypeResolver;
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
                .scalar("isStale", graph -> pictures.isStale());
    }

    @Bean
    RuntimeWiringConfigurer nodeType() {
        TypeResolver byClass = environment -> environment
                .getSchema()
                .getObjectType(Nodes.TYPES.get(environment.getObject().getClass()));
        return wiring -> wiring.type("Node", type -> type.typeResolver(byClass));
    }
}

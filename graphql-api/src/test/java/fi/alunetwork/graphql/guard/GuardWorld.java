package fi.alunetwork.graphql.guard;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.graph.LiveGraph;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The gateway's guards, errors and pages over a small schema of their own, with a picture and without a database. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "fi.alunetwork.graphql.guard",
    "fi.alunetwork.graphql.error",
    "fi.alunetwork.graphql.graphiql",
    "fi.alunetwork.graphql.start"
})
class GuardWorld {

    @Bean
    LiveGraph liveGraph() {
        WorkshopGraph empty = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY);
        return new LiveGraph() {
            @Override
            public WorkshopGraph current() {
                return empty;
            }

            @Override
            public boolean isStale() {
                return false;
            }
        };
    }

    public static void main(String[] args) {
        SpringApplication.run(GuardWorld.class, args);
    }
}

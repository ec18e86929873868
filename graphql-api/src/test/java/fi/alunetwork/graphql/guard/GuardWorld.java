package fi.alunetwork.graphql.guard;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The gateway's guards, errors and pages over a small schema of their own, with a picture and without a database. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            Neo4jAutoConfiguration.class,
            DataNeo4jAutoConfiguration.class,
            DataNeo4jRepositoriesAutoConfiguration.class
        },
        excludeName = {
            "fi.alunetwork.store.embedded.EmbeddedNeo4jAutoConfiguration",
            "fi.alunetwork.store.graph.GraphStoreAutoConfiguration"
        })
@ComponentScan({
    "fi.alunetwork.graphql.guard",
    "fi.alunetwork.graphql.error",
    "fi.alunetwork.graphql.graphiql",
    "fi.alunetwork.graphql.permission",
    "fi.alunetwork.graphql.question",
    "fi.alunetwork.graphql.request",
    "fi.alunetwork.graphql.start",
    "fi.alunetwork.graphql.watch"
})
public class GuardWorld {

    /** A picture of nothing, which a test can take away. */
    public static final class Picture implements LiveGraph {

        private volatile @Nullable GraphNotReadyException missing;
        private volatile Revision revision = Revision.EMPTY;
        private volatile boolean stale;
        private volatile Runnable arrival = () -> {};

        @Override
        public WorkshopGraph current() {
            GraphNotReadyException reason = missing;
            if (reason != null) {
                throw reason;
            }
            return new WorkshopGraph(revision, GraphContents.EMPTY);
        }

        @Override
        public boolean isStale() {
            return stale;
        }

        @Override
        public boolean awaitRevision(long number, Duration patience) {
            arrival.run();
            return revision.number() >= number;
        }

        /** From now on this happens while somebody waits for a newer revision. */
        public void whileWaiting(Runnable happens) {
            arrival = happens;
        }

        /** From now on this revision is served. */
        public void revision(Revision next) {
            revision = next;
        }

        /** From now on the database is away, or back. */
        public void stale(boolean now) {
            stale = now;
        }

        /** From now on there is none, for this reason; null brings it back. */
        public void missing(@Nullable GraphNotReadyException reason) {
            missing = reason;
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Picture picture() {
        return new Picture();
    }
}

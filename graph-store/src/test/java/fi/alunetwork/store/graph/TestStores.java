package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** Stores and applications for tests. */
public final class TestStores {

    /** An application that has nothing but what the auto-configurations give it. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    private static final class NoPicture implements LiveGraph {

        @Override
        public WorkshopGraph current() {
            return new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY);
        }

        @Override
        public boolean isStale() {
            return false;
        }

        @Override
        public boolean awaitRevision(long number, Duration patience) {
            return current().revision().number() >= number;
        }
    }

    private TestStores() {}

    /** Removes every record and every revision; constraints, indexes and what is known of migrations stay. */
    public static void empty(NamedDatabase database) {
        database.write(transaction -> transaction
                .run("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n")
                .consume());
    }

    static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);
    }

    /** An application with these settings, once it serves its picture. */
    static ConfigurableApplicationContext readyApplication(String... settings) throws Exception {
        Hearing hearing = new Hearing();
        ConfigurableApplicationContext application =
                application().bannerMode(Banner.Mode.OFF).listeners(hearing).run(settings);
        assertThat(hearing.outcome()).isInstanceOf(GraphReady.class);
        return application;
    }

    /** An application on the test's database that serves no picture, so that only the test touches the store. */
    public static ConfigurableApplicationContext quietApplication(NamedDatabase database) {
        return application()
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(Driver.class, database::driver, bean -> bean.setDestroyMethodName(""));
                    beans.registerBean(LiveGraph.class, NoPicture::new);
                })
                .run();
    }

    /** The store of an application. */
    public static GraphStore store(ConfigurableApplicationContext application) {
        return application.getBean(GraphStore.class);
    }
}

package fi.alunetwork.graphql.start;

import fi.alunetwork.store.graph.GraphReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells at the console that the first picture is loaded, except where it is exported and nobody is served. */
@Component
final class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final Environment environment;

    Announcer(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void graphReady(GraphReady ready) {
        if (environment.containsProperty("alu.export")) {
            return;
        }
        LOG.info("{}", String.join(System.lineSeparator(), Announcement.lines(ready.graph(), address())));
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080")
                + environment.getProperty("server.servlet.context-path", "");
    }
}

package fi.alunetwork.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import org.junit.jupiter.api.Test;

class AnnouncementTests {

    @Test
    void anEmptyStoreSaysHowToFillIt() {
        WorkshopGraph empty = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY);

        assertThat(Announcement.lines(empty, "http://localhost:8080"))
                .anySatisfy(line -> assertThat(line).contains("empty", "--alu.dataset="))
                .anySatisfy(line -> assertThat(line).contains("http://localhost:8080/graphiql"));
    }
}

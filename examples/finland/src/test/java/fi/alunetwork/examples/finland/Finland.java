package fi.alunetwork.examples.finland;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.time.LocalDate;

/** The dataset as the tests ask it. */
final class Finland {

    static final GraphContents CONTENTS = FinlandDataset.dataset().contents();
    static final WorkshopGraph GRAPH = new WorkshopGraph(Revision.EMPTY, CONTENTS);

    private Finland() {}

    static DatedGraph on(String date) {
        return GRAPH.asOf(LocalDate.parse(date));
    }
}

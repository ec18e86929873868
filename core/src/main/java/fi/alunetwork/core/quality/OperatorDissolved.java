package fi.alunetwork.core.quality;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.stream.Stream;

/** A workshop whose operator did not exist on the day: a joint authority that went into a county, say. */
final class OperatorDissolved implements GraphCheck {

    @Override
    public String key() {
        return "operator-dissolved";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of("Ylläpitäjä on lakannut", "Huvudmannen har upphört", "The operator had been dissolved");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .flatMap(workshop -> workshop.operators().stream()
                        .filter(operator -> operator.existence() == Existence.CLOSED)
                        .map(operator -> dissolved(graph, workshop, operator)));
    }

    private Finding dissolved(DatedGraph graph, WorkshopOnDate workshop, OrganisationOnDate operator) {
        return finding(
                "workshop",
                workshop.record().id(),
                operator.record().id().value(),
                "an operator that exists on " + graph.date(),
                operator.successors().isEmpty()
                        ? "the end of its running the workshop is missing"
                        : operator.successors().get(0).record().id() + " took over");
    }
}

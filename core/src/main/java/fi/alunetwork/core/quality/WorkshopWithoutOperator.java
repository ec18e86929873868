package fi.alunetwork.core.quality;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.stream.Stream;

/** A workshop that nobody is known to run on the day. */
final class WorkshopWithoutOperator implements GraphCheck {

    @Override
    public String key() {
        return "workshop-without-operator";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Työpaja, jonka ylläpitäjää ei tiedetä",
                "Verkstad utan känd huvudman",
                "Workshop without a known operator");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .filter(workshop -> workshop.operations().isEmpty())
                .map(workshop -> finding(
                        "workshop",
                        workshop.record().id(),
                        "",
                        "an operator on " + graph.date(),
                        "the source names none, or the change of operator left a gap"));
    }
}

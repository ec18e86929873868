package fi.alunetwork.core.quality;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.stream.Stream;

/** A workshop that is open on the day and provides nothing then. */
final class WorkshopWithoutProvision implements GraphCheck {

    @Override
    public String key() {
        return "workshop-without-provision";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Työpaja, joka ei tarjoa mitään", "Verkstad som inte erbjuder något", "Workshop that provides nothing");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return graph.workshops().stream()
                .filter(workshop -> workshop.existence() == Existence.OPEN)
                .filter(workshop -> workshop.provisions().isEmpty())
                .map(workshop -> finding(
                        "workshop",
                        workshop.record().id(),
                        "",
                        "at least one provision on " + graph.date(),
                        "the workshop closed with its last provision"));
    }
}

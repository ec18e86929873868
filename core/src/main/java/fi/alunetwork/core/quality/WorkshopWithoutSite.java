package fi.alunetwork.core.quality;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.stream.Stream;

/** A workshop without a site on the day: it is near nobody in any answer on distance. */
final class WorkshopWithoutSite implements GraphCheck {

    @Override
    public String key() {
        return "workshop-without-site";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Työpaja, jonka paikkaa ei tiedetä",
                "Verkstad vars plats inte är känd",
                "Workshop whose place is not known");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .filter(workshop -> workshop.sites().isEmpty())
                .map(workshop -> finding(
                        "workshop",
                        workshop.record().id(),
                        "",
                        "a site on " + graph.date(),
                        "the source tells the area but not the place"));
    }
}

package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.region.RegionKind;
import java.util.stream.Stream;

/** A municipality of the division of the day that belongs to no region (maakunta) then. */
final class MunicipalityWithoutRegion implements GraphCheck {

    @Override
    public String key() {
        return "municipality-without-region";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Kunta, joka ei kuulu maakuntaan",
                "Kommun som inte hör till något landskap",
                "Municipality that belongs to no region");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return graph.municipalities().stream()
                .filter(municipality -> municipality.regions(RegionKind.REGION).isEmpty())
                .map(municipality -> finding(
                        "municipality",
                        municipality.code(),
                        "",
                        "a region on " + graph.date(),
                        "memberships are not known so early"));
    }
}

package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Invented territorial networks for the regions whose real network no source at hand names, so that the country is
 * covered by 13. Most invented workshops of the area are members, some are not; an invented body coordinates.
 */
final class ExampleNetworks {

    private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
    private static final double JOINS = 0.85;

    private final List<Sketch> sketches;

    ExampleNetworks(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    List<RegionalNetwork> networks() {
        return List.of(
                network("en-satakunta", new ExampleName("Satakunta", "Satakunta", "Satakunta"), "04"),
                network("en-pirkanmaa", new ExampleName("Pirkanmaa", "Birkaland", "Pirkanmaa"), "06"),
                network("en-kaakko", new ExampleName("Kaakko", "Sydost", "South-East"), "08", "09"),
                network(
                        "en-savo-karjala",
                        new ExampleName("Savo-Karjala", "Savolax-Karelen", "Savo-Karelia"),
                        "10",
                        "11",
                        "12"),
                network("en-lakeus", new ExampleName("Lakeus", "Slätten", "Plains"), "14", "16"),
                network(
                        "en-pohjoinen",
                        new ExampleName("Pohjoinen ja Kainuu", "Norr och Kajanaland", "North and Kainuu"),
                        "17",
                        "18"),
                network("en-lappi", new ExampleName("Lappi", "Lappland", "Lapland"), "19"));
    }

    private RegionalNetwork network(String id, ExampleName name, String... regions) {
        Set<String> codes = Set.of(regions);
        List<Sketch> inArea = sketches.stream()
                .filter(sketch -> codes.contains(sketch.seat().place().region()))
                .toList();
        return new RegionalNetwork(
                new NetworkId(id),
                new ExampleName(
                                "Esimerkkiverkosto " + name.fi(),
                                "Exempelnätverk " + name.sv(),
                                "Example network " + name.en())
                        .localized(),
                RegionalNetwork.Kind.ALU,
                codes.stream()
                        .map(code -> new RegionId(RegionKind.REGION, code))
                        .collect(Collectors.toSet()),
                Set.of(),
                members(id, inArea),
                coordinator(inArea),
                Lifespan.of(Period.since(SINCE)),
                Provenance.ILLUSTRATIVE);
    }

    private static List<NetworkMember> members(String network, List<Sketch> inArea) {
        return inArea.stream()
                .filter(sketch -> Dice.chance(JOINS, network + "/" + sketch.key()))
                .filter(sketch -> !sketch.period().isOver(SINCE))
                .map(sketch -> new NetworkMember(
                        new WorkshopId(sketch.key()),
                        new Period(
                                later(sketch.period().from()), sketch.period().until()),
                        Provenance.ILLUSTRATIVE))
                .toList();
    }

    /** The invented body that runs most workshops of the area. */
    private static @Nullable OrganisationId coordinator(List<Sketch> inArea) {
        return inArea.stream()
                .filter(sketch -> !sketch.isMunicipal() && sketch.period().until() == null)
                .collect(Collectors.groupingBy(Sketch::operator, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<OrganisationId, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate later(@Nullable LocalDate from) {
        return from != null && from.isAfter(SINCE) ? from : SINCE;
    }
}

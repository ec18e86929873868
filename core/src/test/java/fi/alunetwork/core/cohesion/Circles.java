package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Three associations of one municipality and county and three foundations of another, each circle tied to one another,
 * and one tie between the two.
 */
final class Circles {

    static final String DAY = "2024-05-01";

    private Circles() {}

    static Sketch municipalities() {
        return new Sketch()
                .municipality("001", 0, 1_000)
                .municipality("002", 30, 1_000)
                .county("01", "001")
                .county("02", "002");
    }

    static Sketch bridged() {
        Sketch world = municipalities();
        Stream.of("a", "b", "c").forEach(id -> world.organisation(id, LegalForm.ASSOCIATION, "001"));
        Stream.of("d", "e", "f").forEach(id -> world.organisation(id, LegalForm.FOUNDATION, "002"));
        Stream.of("ab", "bc", "ca", "cd", "de", "ef", "fd")
                .forEach(pair ->
                        world.partnership(pair, CooperationModel.FORUM, pair.substring(0, 1), pair.substring(1)));
        return world;
    }

    static RegionalNetwork alu(String id, @Nullable String coordinator, List<String> extent, String... members) {
        return new RegionalNetwork(
                new NetworkId(id),
                LocalizedName.finnish("Verkosto " + id),
                RegionalNetwork.Kind.ALU,
                Set.of(),
                extent.stream().map(MunicipalityCode::new).collect(Collectors.toSet()),
                Stream.of(members)
                        .map(member -> new NetworkMember(new WorkshopId(member), Period.ALWAYS, Sketch.SOURCED))
                        .toList(),
                coordinator == null ? null : new OrganisationId(coordinator),
                Lifespan.ALWAYS,
                Sketch.SOURCED);
    }
}

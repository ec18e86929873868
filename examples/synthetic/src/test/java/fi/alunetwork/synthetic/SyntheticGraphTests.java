package fi.alunetwork.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.workshop.Provision;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticGraphTests {

    private static final Size SMALL = new Size(2000, 25_000);
    private static final GraphContents FINLAND =
            DatasetReader.read(Path.of("../finland")).dataset().orElseThrow().contents();
    private static final GraphContents GRAPH = SyntheticGraph.draw(FINLAND, SMALL, 1);

    /** Each relationship of the store's model by itself, those that no synthetic record has left out. */
    @Test
    void hasAsManyRelationshipsInNeo4jAsAsked() {
        long mergers = FINLAND.municipalities().stream()
                .map(municipality -> municipality.mergedInto())
                .filter(successor -> successor != null)
                .count();
        Map<String, Long> counts = Map.ofEntries(
                Map.entry("MERGED_INTO", mergers),
                Map.entry("PART_OF", (long) FINLAND.memberships().size()),
                Map.entry("NEIGHBOUR_OF", (long) FINLAND.neighbourhoods().size()),
                Map.entry("MEASURED", (long) FINLAND.indicatorValues().size()),
                Map.entry("HOLDS_IN", (long) FINLAND.completeness().size()),
                Map.entry("STANDS_FOR", (long) FINLAND.demandPoints().size()),
                Map.entry("REGISTERED_IN", (long) GRAPH.organisations().size()),
                Map.entry("ACTS_FOR", total(GRAPH.organisations(), Organisation::actsFor)),
                Map.entry("OPERATES", total(GRAPH.workshops(), workshop -> workshop.operations())),
                Map.entry("AT", total(GRAPH.workshops(), workshop -> workshop.sites())),
                Map.entry("STANDS_IN", total(GRAPH.workshops(), workshop -> workshop.sites())),
                Map.entry("OFFERS", total(GRAPH.workshops(), workshop -> workshop.provisions())),
                Map.entry("SERVES", total(provisions(), Provision::served)),
                Map.entry("MEMBER_OF", total(GRAPH.networks(), network -> network.members())),
                Map.entry("PARTY_TO", total(GRAPH.partnerships(), partnership -> partnership.parties())));

        assertThat(counts.values().stream().mapToLong(count -> count).sum()).isEqualTo(25_000);
        assertThat(counts.get("PARTY_TO")).isPositive();
        assertThat(GRAPH.workshops()).hasSize(2000);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(SyntheticGraph.draw(FINLAND, SMALL, 1)).isEqualTo(GRAPH);
        assertThat(SyntheticGraph.draw(FINLAND, SMALL, 2)).isNotEqualTo(GRAPH);
    }

    @Test
    void allThatIsDrawnIsIllustrative() {
        Stream<Provenance> drawn = Stream.of(
                        GRAPH.organisations().stream().map(Organisation::provenance),
                        GRAPH.workshops().stream().map(workshop -> workshop.provenance()),
                        GRAPH.workshops().stream()
                                .flatMap(workshop -> workshop.operations().stream())
                                .map(operation -> operation.provenance()),
                        GRAPH.workshops().stream()
                                .flatMap(workshop -> workshop.sites().stream())
                                .map(site -> site.provenance()),
                        provisions().stream().map(Provision::provenance),
                        GRAPH.partnerships().stream().map(partnership -> partnership.provenance()),
                        GRAPH.networks().stream().map(network -> network.provenance()))
                .flatMap(Function.identity());

        assertThat(drawn).isNotEmpty().allMatch(Provenance::isIllustrative);
        assertThat(GRAPH.workshops())
                .allMatch(workshop -> workshop.name().toString().startsWith("Esimerkki"));
    }

    @Test
    void fewOrganisationsRunManyWorkshops() {
        Map<OrganisationId, Long> run = GRAPH.workshops().stream()
                .flatMap(workshop -> workshop.operations().stream())
                .collect(Collectors.groupingBy(operation -> operation.operator(), Collectors.counting()));
        List<Long> mostFirst = run.values().stream()
                .sorted((one, other) -> Long.compare(other, one))
                .toList();

        assertThat(mostFirst.get(0)).isGreaterThan(10 * median(mostFirst));
    }

    @Test
    void fewPartnershipsHaveManyParties() {
        List<Long> parties = GRAPH.partnerships().stream()
                .map(partnership -> (long) partnership.parties().size())
                .sorted()
                .toList();

        assertThat(parties.get(parties.size() - 1)).isGreaterThan(10 * median(parties));
    }

    @Test
    void fewProvisionsServeManyMunicipalities() {
        List<Long> served = provisions().stream()
                .map(provision -> (long) provision.served().size())
                .sorted()
                .toList();

        assertThat(median(served)).isLessThanOrEqualTo(2);
        assertThat(served.get(served.size() - 1)).isGreaterThan(100);
    }

    @Test
    void everyOperatorAndPartyIsThere() {
        Set<OrganisationId> known =
                GRAPH.organisations().stream().map(Organisation::id).collect(Collectors.toSet());

        assertThat(GRAPH.workshops())
                .flatMap(workshop -> workshop.operations())
                .allMatch(operation -> known.contains(operation.operator()));
        assertThat(GRAPH.partnerships())
                .flatMap(partnership -> partnership.parties())
                .allMatch(party -> known.contains(party.organisation()));
    }

    @Test
    void tooFewRelationshipsForTheWorkshopsAreRefused() {
        assertThatThrownBy(() -> SyntheticGraph.draw(FINLAND, new Size(2000, 10_000), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected at most 10000");
    }

    private static List<Provision> provisions() {
        return GRAPH.workshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .toList();
    }

    private static <T> long total(List<T> records, Function<T, Collection<?>> parts) {
        return records.stream().mapToLong(one -> parts.apply(one).size()).sum();
    }

    private static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}

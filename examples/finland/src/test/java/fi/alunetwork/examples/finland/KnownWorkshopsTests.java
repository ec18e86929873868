package fi.alunetwork.examples.finland;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownWorkshopsTests {

    private static final List<Workshop> KNOWN = Finland.CONTENTS.workshops().stream()
            .filter(workshop -> !workshop.provenance().isIllustrative())
            .toList();

    @Test
    void eightyWorkshopsAreKnownAndMostOfTheirDatesAreNot() {
        assertThat(KNOWN).hasSize(80);
        assertThat(KNOWN.stream().filter(w -> w.lifespan().period().from() == null))
                .hasSize(74);
        assertThat(KNOWN).allSatisfy(workshop -> {
            assertThat(workshop.lifespan().period().until()).isNull();
            assertThat(workshop.lifespan().lastSeen()).isNotNull();
        });
    }

    @Test
    void nothingIsInventedOfThem() {
        assertThat(KNOWN).allSatisfy(workshop -> {
            assertThat(workshop.staffYears()).isNull();
            assertThat(workshop.participantsPerYear()).isNull();
            assertThat(workshop.provisions()).allSatisfy(provision -> {
                assertThat(provision.places()).isNull();
                assertThat(provision.basis()).isEqualTo(Provision.Basis.NOT_KNOWN);
                assertThat(provision.provenance().isIllustrative()).isFalse();
            });
            assertThat(workshop.operations()).allMatch(o -> !o.provenance().isIllustrative());
            assertThat(workshop.sites())
                    .allMatch(site -> site.accuracy() == Site.Accuracy.MUNICIPALITY_CENTRE)
                    .allMatch(site -> !site.provenance().isIllustrative());
        });
    }

    @Test
    void aServiceAreaIsDeclaredOnlyWhereItIsTold() {
        assertThat(KNOWN.stream()
                        .filter(workshop -> workshop.provisions().stream()
                                .anyMatch(provision -> !provision.served().isEmpty())))
                .extracting(workshop -> workshop.id().value())
                .containsExactly("pw049");
        assertThat(get("pw049").provisions().get(0).served())
                .extracting(code -> code.value())
                .containsExactly("167", "276", "426");
    }

    @Test
    void aPlanToCloseIsNoEnd() {
        assertThat(existence("pw077", "2018-06-01")).isEqualTo(Existence.OPEN);
        assertThat(existence("pw077", "2022-12-31")).isEqualTo(Existence.NOT_KNOWN);
        assertThat(existence("pw060", "2023-01-01")).isEqualTo(Existence.NOT_KNOWN);
    }

    @Test
    void aWorkshopIsOpenBetweenItsStartAndTheYearItWasSeen() {
        assertThat(existence("pw033", "1995-12-31")).isEqualTo(Existence.CLOSED);
        assertThat(existence("pw033", "2010-06-01")).isEqualTo(Existence.OPEN);
        assertThat(existence("pw033", "2022-12-31")).isEqualTo(Existence.NOT_KNOWN);
    }

    @Test
    void swedishIsToldOfTheSwedishWorkshopsOnly() {
        assertThat(get("pw033").provisions().get(0).languages()).containsExactly(Language.SV);
        assertThat(get("pw032").provisions().get(0).languages()).isEmpty();
    }

    @Test
    void aWorkTrialIsHostedAndTheRestProduced() {
        Provision trial = get("pw018").provisions().stream()
                .filter(provision -> provision.service() == Service.WORK_TRIAL)
                .findFirst()
                .orElseThrow();

        assertThat(trial.role()).isEqualTo(Provision.Role.HOST);
        assertThat(get("pw018").provisions().get(0).role()).isEqualTo(Provision.Role.PRODUCER);
    }

    @Test
    void theOperatorOfAWorkshopChangesWhereItIsTold() {
        assertThat(operators("pw034", "2012-06-01")).containsExactly("svenska-studiecentralen");
        assertThat(operators("pw034", "2015-06-01")).isEmpty();
        assertThat(operators("pw034", "2016-06-01")).containsExactly("folkhalsan-utbildning-ab");
    }

    @Test
    void jointAuthoritiesOfHealthWentIntoTheirCounties() {
        DatedGraph after = Finland.on("2023-01-01");

        assertThat(operators("pw015", "2022-12-31")).containsExactly("soite");
        assertThat(operators("pw015", "2023-01-01")).isEmpty();
        assertThat(successors(after, "soite")).containsExactly("hva-18");
        assertThat(successors(after, "eksote")).containsExactly("hva-11");
    }

    @Test
    void eightNetworksAreNamedAndOnlyUlasMembersAreTold() {
        assertThat(Finland.CONTENTS.networks().stream()
                        .filter(network -> !network.provenance().isIllustrative()))
                .hasSize(8)
                .filteredOn(network -> !network.members().isEmpty())
                .extracting(network -> network.id())
                .containsExactly(new NetworkId("alu-ula"));
        assertThat(Finland.on("2020-06-01")
                        .findNetwork(new NetworkId("alu-uusimaa"))
                        .orElseThrow()
                        .extent())
                .as("Uusimaa's 26 municipalities without the four of the capital area")
                .hasSize(22);
        assertThat(Finland.on("2020-06-01")
                        .findNetwork(new NetworkId("alu-ula"))
                        .orElseThrow()
                        .members())
                .hasSize(14);
    }

    @Test
    void knownCooperationIsThereWithItsUnnamedParties() {
        List<Partnership> known = Finland.CONTENTS.partnerships().stream()
                .filter(partnership -> !partnership.provenance().isIllustrative())
                .toList();

        assertThat(known)
                .extracting(partnership ->
                        partnership.model() + " " + partnership.parties().get(0).organisation())
                .containsExactlyInAnyOrder(
                        "UMBRELLA kunta-491",
                        "UMBRELLA kunta-167",
                        "DYNAMIC_SMALL_PURCHASE kunta-297",
                        "DYNAMIC_SMALL_PURCHASE kunta-109",
                        "DYNAMIC_SMALL_PURCHASE kunta-179",
                        "FORUM kunta-109",
                        "DYNAMIC_PURCHASING_SYSTEM hva-19");
        assertThat(known)
                .allMatch(
                        partnership -> partnership.parties().stream().anyMatch(party -> party.organisation() == null));
    }

    private static Workshop get(String id) {
        return KNOWN.stream()
                .filter(workshop -> workshop.id().equals(new WorkshopId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Existence existence(String id, String date) {
        return Finland.on(date).findWorkshop(new WorkshopId(id)).orElseThrow().existence();
    }

    private static List<String> operators(String id, String date) {
        return Finland.on(date).findWorkshop(new WorkshopId(id)).orElseThrow().operations().stream()
                .map(Operation::operator)
                .map(OrganisationId::value)
                .toList();
    }

    private static List<String> successors(DatedGraph graph, String organisation) {
        return graph.getOrganisation(new OrganisationId(organisation)).successors().stream()
                .map(successor -> successor.record().id().value())
                .toList();
    }
}

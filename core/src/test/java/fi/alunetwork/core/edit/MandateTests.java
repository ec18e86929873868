package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit.Delete;
import fi.alunetwork.core.edit.Edit.Put;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MandateTests {

    private static final GraphContents WORLD = SmallWorld.contents();
    private static final WorkshopGraph GRAPH = new WorkshopGraph(new Revision(7, Instant.EPOCH, "test"), WORLD);
    private static final RegionId NORTH_SAVO = RegionId.parse("REGION:11");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    /** Alajärvi alone belongs to the county. */
    private static final Mandate COUNTY = Mandate.limitedTo(Set.of("WELLBEING_SERVICES_COUNTY:05"));

    private static boolean may(Mandate mandate, Edit edit) {
        return may(mandate, edit, DAY);
    }

    private static boolean may(Mandate mandate, Edit edit, LocalDate day) {
        return mandate.objection(GRAPH.asOf(day), Editing.plan(GRAPH, edit).change())
                .isEmpty();
    }

    private static Edit workshopIn(String id, String... municipalities) {
        List<Site> sites = List.of(municipalities).stream()
                .map(code -> new Site(
                        new SiteId(id + code),
                        null,
                        new MunicipalityCode(code),
                        code.equals("005") ? new GeoPoint(63, 23.8) : new GeoPoint(62.9, 27.7),
                        Site.Accuracy.PLACE,
                        Period.ALWAYS,
                        Provenance.ILLUSTRATIVE))
                .toList();
        boolean isKnown =
                WORLD.workshops().stream().anyMatch(one -> one.id().value().equals(id));
        Workshop workshop = new Workshop(
                new WorkshopId(id),
                LocalizedName.finnish("Paja"),
                List.of(),
                sites,
                List.of(),
                Set.of(),
                null,
                null,
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
        return new Put(new WorkshopRecord(workshop), isKnown ? 7L : null);
    }

    @Test
    void aLimitedMandateReachesWhatStandsInsideAndNothingElse() {
        assertThat(may(COUNTY, workshopIn("new", "005"))).isTrue();
        assertThat(may(COUNTY, workshopIn("new", "297"))).isFalse();
        assertThat(may(COUNTY, workshopIn("new", "005", "297"))).isFalse();
        assertThat(may(COUNTY, workshopIn("new"))).isFalse();
        assertThat(may(Mandate.limitedTo(Set.of("MUNICIPALITY:297")), workshopIn("new", "297")))
                .isTrue();
        assertThat(may(Mandate.EVERYWHERE, workshopIn("new", "005", "297"))).isTrue();
        assertThat(may(Mandate.limitedTo(Set.of()), workshopIn("new", "005"))).isFalse();
    }

    @Test
    void whatWasRecordedBeforeAMergerLiesInTheMunicipalityOfToday() {
        assertThat(may(Mandate.limitedTo(Set.of("MUNICIPALITY:297")), workshopIn("new", "476", "297")))
                .isTrue();
        assertThat(may(Mandate.limitedTo(Set.of("MUNICIPALITY:476")), workshopIn("new", "297")))
                .isTrue();
        assertThat(may(COUNTY, workshopIn("new", "476"))).isFalse();
    }

    /** Without the workshop "bare" between 2010 and 2012. */
    @Test
    void aNetworkDoesNotTakeBackWhoHasLeftIt() {
        Mandate own = Mandate.limitedTo(Set.of("NETWORK:alu-full"));
        RegionalNetwork stored = WORLD.networks().get(0);
        List<NetworkMember> untilNow = stored.members();
        NetworkMember again = new NetworkMember(
                new WorkshopId("bare"), Period.since(LocalDate.of(2011, 1, 1)), Provenance.ILLUSTRATIVE);
        LocalDate between = LocalDate.of(2011, 6, 1);

        assertThat(may(own, members(stored, untilNow), between)).isTrue();
        assertThat(may(own, members(stored, untilNow.subList(1, untilNow.size())), between))
                .isTrue();
        assertThat(may(own, members(stored, List.of(untilNow.get(0), again)), between))
                .isFalse();
        assertThat(may(own, members(stored, List.of(untilNow.get(0), again)), DAY))
                .as("it is a member on that day anyway")
                .isTrue();
    }

    @Test
    void aWorkshopThatServesElsewhereIsOutsideUnlessItIsAMemberOfTheOwnNetwork() {
        assertThat(may(COUNTY, workshopIn("full", "005"))).isFalse();
        assertThat(may(Mandate.limitedTo(Set.of("NETWORK:alu-full")), workshopIn("full", "005")))
                .isTrue();
        assertThat(may(Mandate.limitedTo(Set.of("NETWORK:ula-bare")), workshopIn("full", "005")))
                .isFalse();
        assertThat(may(Mandate.limitedTo(Set.of("NETWORK:alu-full")), workshopIn("new", "005")))
                .isFalse();
    }

    @Test
    void areasFiguresAndBodiesOfAreasAreForThoseWithoutALimit() {
        Mandate everywhereByName =
                Mandate.limitedTo(Set.of("WELLBEING_SERVICES_COUNTY:05", "REGION:11", "REGION:14", "MUNICIPALITY:297"));
        RecordRef figures = new RecordRef(RecordKind.FIGURES, "population:005");
        RecordRef partnership = new RecordRef(RecordKind.PARTNERSHIP, "full-partnership");
        RecordRef nowhere = new RecordRef(RecordKind.PARTNERSHIP, "bare-partnership");
        assertThat(may(everywhereByName, new Delete(figures, 7L))).isFalse();
        assertThat(may(everywhereByName, new Delete(partnership, 7L))).isTrue();
        assertThat(may(everywhereByName, new Delete(nowhere, 7L))).isFalse();
        assertThat(may(
                        everywhereByName,
                        new Put(
                                WORLD.find(new RecordRef(RecordKind.ORGANISATION, "company"))
                                        .orElseThrow(),
                                7L)))
                .isTrue();
        assertThat(may(
                        everywhereByName,
                        new Put(
                                WORLD.find(new RecordRef(RecordKind.ORGANISATION, "county"))
                                        .orElseThrow(),
                                7L)))
                .isFalse();
        assertThat(may(
                        everywhereByName,
                        new Put(
                                WORLD.find(new RecordRef(RecordKind.REGION, "REGION:11"))
                                        .orElseThrow(),
                                7L)))
                .isFalse();
    }

    @Test
    void aPartnershipThatIsSaidToBeInsideTiesSomebodyFromInside() {
        assertThat(may(COUNTY, partnershipOf("company"))).isFalse();
        assertThat(may(Mandate.limitedTo(Set.of("MUNICIPALITY:005", "MUNICIPALITY:297")), partnershipOf("company")))
                .isTrue();
        assertThat(may(COUNTY, partnershipOf("")))
                .as("a party that is not named")
                .isTrue();
    }

    private static Edit partnershipOf(String... parties) {
        return new Put(
                new PartnershipRecord(new Partnership(
                        new PartnershipId("new"),
                        LocalizedName.finnish("Kumppanuus"),
                        CooperationModel.OWN_PRODUCTION,
                        List.of(parties).stream()
                                .map(id -> new Party(
                                        id.isEmpty() ? null : new OrganisationId(id), Party.Role.MEMBER, null))
                                .toList(),
                        Set.of(),
                        Set.of(new MunicipalityCode("005")),
                        null,
                        Lifespan.ALWAYS,
                        Provenance.ILLUSTRATIVE)),
                null);
    }

    @Test
    void aNetworkKeepsItsExtentAndTakesOnlyWorkshopsThatMayBeEdited() {
        Mandate own = Mandate.limitedTo(Set.of("NETWORK:ula-bare"));
        Mandate ownInCounty = Mandate.limitedTo(Set.of("NETWORK:ula-bare", "MUNICIPALITY:005", "MUNICIPALITY:297"));
        assertThat(may(own, network(Set.of(), List.of()))).isTrue();
        assertThat(may(own, network(Set.of(NORTH_SAVO), List.of()))).isFalse();
        assertThat(may(own, network(Set.of(), List.of("full")))).isFalse();
        assertThat(may(ownInCounty, network(Set.of(), List.of("full")))).isTrue();
        assertThat(may(COUNTY, network(Set.of(), List.of()))).isFalse();
        assertThat(may(own, new Delete(new RecordRef(RecordKind.NETWORK, "ula-bare"), 7L)))
                .isFalse();
    }

    private static Edit network(Set<RegionId> regions, List<String> members) {
        return network(
                WORLD.networks().get(1),
                regions,
                Set.of(),
                members.stream()
                        .map(id -> new NetworkMember(new WorkshopId(id), Period.ALWAYS, Provenance.ILLUSTRATIVE))
                        .toList());
    }

    private static Edit members(RegionalNetwork old, List<NetworkMember> members) {
        return network(old, old.regions(), old.municipalities(), members);
    }

    private static Edit network(
            RegionalNetwork old,
            Set<RegionId> regions,
            Set<MunicipalityCode> municipalities,
            List<NetworkMember> members) {
        return new Put(
                new NetworkRecord(new RegionalNetwork(
                        old.id(),
                        LocalizedName.finnish("Uusi nimi"),
                        old.kind(),
                        regions,
                        municipalities,
                        members,
                        null,
                        old.lifespan(),
                        old.provenance())),
                7L);
    }

    @Test
    void anObjectionNamesTheRecordAndTheLimit() {
        assertThat(COUNTY.objection(
                        GRAPH.asOf(DAY),
                        Editing.plan(GRAPH, workshopIn("new", "297")).change()))
                .hasValueSatisfying(objection ->
                        assertThat(objection).contains("workshop new", "WELLBEING_SERVICES_COUNTY:05", "Maybe"));
        assertThat(COUNTY.isLimited()).isTrue();
        assertThat(Mandate.EVERYWHERE.isLimited()).isFalse();
    }

    @Test
    void aLimitThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Mandate.limitedTo(Set.of("Kainuu")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Kainuu");
    }
}

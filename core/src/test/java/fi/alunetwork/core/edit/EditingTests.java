package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit.Delete;
import fi.alunetwork.core.edit.Edit.End;
import fi.alunetwork.core.edit.Edit.Put;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.IndicatorRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.graph.HistoryEntry.Action;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.selection.RegionFilter;
import fi.alunetwork.core.selection.Selections;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditingTests {

    private static final GraphContents WORLD = SmallWorld.contents();
    private static final WorkshopGraph GRAPH = new WorkshopGraph(new Revision(7, Instant.EPOCH, "test"), WORLD);
    private static final Workshop FULL = WORLD.workshops().get(1);
    private static final RecordRef FULL_REF = new RecordRef(RecordKind.WORKSHOP, "full");
    private static final RecordRef NORTH_SAVO = new RecordRef(RecordKind.REGION, "REGION:11");
    private static final GeoPoint ALAJARVI = new GeoPoint(62.9996, 23.823);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Workshop workshop(
            String id, List<Operation> operations, List<Site> sites, List<Provision> provisions) {
        return new Workshop(
                new WorkshopId(id),
                LocalizedName.finnish("Paja"),
                operations,
                sites,
                provisions,
                Set.of(),
                null,
                null,
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }

    private static Site site(String id, String municipality, GeoPoint point) {
        return new Site(
                new SiteId(id),
                null,
                new MunicipalityCode(municipality),
                point,
                Site.Accuracy.PLACE,
                Period.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }

    private static Operation operation(String operator, Period period) {
        return new Operation(new OrganisationId(operator), period, Provenance.ILLUSTRATIVE);
    }

    private static Edit added(Workshop workshop) {
        return new Put(new WorkshopRecord(workshop), null);
    }

    private static List<String> errors(Edit edit) {
        RefusedEditException refused =
                catchThrowableOfType(RefusedEditException.class, () -> Editing.plan(GRAPH, edit));
        return refused == null
                ? List.of()
                : refused.findings().stream().map(Finding::check).toList();
    }

    @Test
    void aSoundWorkshopIsAdded() {
        Workshop sound = workshop(
                "new", List.of(operation("county", Period.ALWAYS)), List.of(site("new-1", "005", ALAJARVI)), List.of());
        PlannedEdit planned = Editing.plan(GRAPH, added(sound));

        assertThat(planned.warnings()).isEmpty();
        assertThat(planned.change().action()).isEqualTo(Action.ADD);
        assertThat(planned.change().applyTo(WORLD).workshops()).hasSize(3).contains(sound);
        assertThat(WORLD.workshops()).hasSize(2);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Edit edit = added(workshop(
                "new",
                List.of(
                        operation("nobody", Period.ALWAYS),
                        operation("county", Period.since(LocalDate.of(2023, 1, 1))),
                        operation("county", Period.since(LocalDate.of(2024, 1, 1)))),
                List.of(
                        site("full-hall", "005", ALAJARVI),
                        site("here", "999", ALAJARVI),
                        site("here", "005", ALAJARVI)),
                List.of()));

        assertThat(errors(edit))
                .containsExactlyInAnyOrder(
                        "unknown-code", "unknown-code", "duplicate-key", "duplicate-key", "overlapping-periods");
        assertThatThrownBy(() -> Editing.plan(GRAPH, edit))
                .hasMessageContaining("nobody")
                .hasMessageContaining("999")
                .hasMessageContaining("full has it")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aSiteFarFromItsMunicipalityIsRefusedAndADoubtfulOneIsTold() {
        assertThat(errors(added(
                        workshop("new", List.of(), List.of(site("s", "005", new GeoPoint(68, 25))), List.of()))))
                .containsExactly("far-from-municipality");
        assertThat(errors(added(workshop(
                        "new", List.of(), List.of(site("s", "005", new GeoPoint(23.823, 62.9996))), List.of()))))
                .containsExactly("swapped-coordinates");
        Edit doubtful =
                added(workshop("new", List.of(), List.of(site("s", "005", new GeoPoint(63.9, 23.823))), List.of()));
        assertThat(Editing.plan(GRAPH, doubtful).warnings())
                .extracting(Finding::check)
                .containsExactly("rather-far-from-municipality");
    }

    @Test
    void aSiteInAMunicipalityThatWasMergedBeforeIsTold() {
        Site past = new Site(
                new SiteId("s"),
                null,
                new MunicipalityCode("476"),
                ALAJARVI,
                Site.Accuracy.PLACE,
                Period.since(LocalDate.of(2020, 1, 1)),
                Provenance.ILLUSTRATIVE);
        assertThat(Editing.plan(GRAPH, added(workshop("new", List.of(), List.of(past), List.of())))
                        .warnings())
                .extracting(Finding::check)
                .containsExactly("outside-validity");
    }

    @Test
    void whoExpectsAnotherVersionIsToldBoth() {
        assertThatThrownBy(() -> Editing.plan(GRAPH, new Put(new WorkshopRecord(FULL), 6L)))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.ref()).isEqualTo(FULL_REF);
                    assertThat(conflict.expected()).isEqualTo(6);
                    assertThat(conflict.stored()).isEqualTo(7);
                })
                .hasMessageContaining("workshop full is at version 7; expected version 6");
        assertThat(Editing.plan(GRAPH, new Put(new WorkshopRecord(FULL), 7L))
                        .change()
                        .fields())
                .isEmpty();
    }

    @Test
    void whatIsToBeNewMustNotBeThereAndWhatIsNotThereHasNoVersion() {
        assertThatThrownBy(() -> Editing.plan(GRAPH, added(FULL)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("is there already, at version 7");
        RecordRef nobody = new RecordRef(RecordKind.WORKSHOP, "nobody");
        assertThatThrownBy(() -> Editing.plan(GRAPH, new Delete(nobody, 7L)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("is not there");
        assertThatThrownBy(() -> Editing.plan(GRAPH, new End(nobody, DAY, 7L))).isInstanceOf(ConflictException.class);
    }

    @Test
    void countsThatBecomeRatesAreAWarning() {
        Indicator stored = WORLD.indicators().stream()
                .filter(one -> one.id().equals(IndicatorId.UNEMPLOYMENT_RATE))
                .findFirst()
                .orElseThrow();
        IndicatorRecord same = new IndicatorRecord(
                new Indicator(stored.id(), stored.name(), "per cent of the labour force", stored.measure()));
        IndicatorRecord counted =
                new IndicatorRecord(new Indicator(stored.id(), stored.name(), stored.unit(), Indicator.Measure.COUNT));

        assertThat(stored.measure()).isEqualTo(Indicator.Measure.RATE);
        assertThat(Editing.plan(GRAPH, new Put(same, 7L)).warnings()).isEmpty();
        assertThat(Editing.plan(GRAPH, new Put(counted, 7L)).warnings())
                .singleElement()
                .asString()
                .contains("COUNT", "RATE, as its figures are (", "[measure-changed]");
    }

    @Test
    void whatOthersNameIsNotDeleted() {
        assertThat(errors(new Delete(FULL_REF, 7L))).containsExactly("still-referred-to");
        assertThat(errors(new Delete(new RecordRef(RecordKind.ORGANISATION, "county"), 7L)))
                .hasSize(3)
                .containsOnly("still-referred-to");
        assertThat(errors(new Delete(new RecordRef(RecordKind.MUNICIPALITY, "297"), 7L)))
                .contains("still-referred-to");
        assertThat(errors(new Delete(new RecordRef(RecordKind.INDICATOR, "population"), 7L)))
                .contains("still-referred-to");
        assertThat(errors(new Delete(new RecordRef(RecordKind.REGION, "REGION:11"), 7L)))
                .contains("still-referred-to");
        assertThat(errors(new Delete(new RecordRef(RecordKind.PARTNERSHIP, "full-partnership"), 7L)))
                .isEmpty();
    }

    @Test
    void ofManyReasonsTheMessageTellsAFew() {
        RecordRef alajarvi = new RecordRef(RecordKind.MUNICIPALITY, "005");
        assertThatThrownBy(() -> Editing.plan(GRAPH, new Delete(alajarvi, 7L)))
                .isInstanceOfSatisfying(RefusedEditException.class, refused -> {
                    int more = refused.findings().size() - 5;
                    assertThat(more).isPositive();
                    assertThat(refused).hasMessageEndingWith("And " + more + " more.");
                });
    }

    @Test
    void aWorkshopEndsWithItsPartsAndWhatEndedBeforeStays() {
        GraphRecord after =
                Editing.plan(GRAPH, new End(FULL_REF, DAY, 7L)).change().after();

        assertThat(after).isInstanceOfSatisfying(WorkshopRecord.class, record -> {
            Workshop ended = record.workshop();
            assertThat(ended.lifespan().period()).isEqualTo(new Period(LocalDate.of(1997, 1, 1), DAY));
            assertThat(ended.operations())
                    .extracting(operation -> operation.period().until())
                    .containsExactly(LocalDate.of(2023, 1, 1), DAY);
            assertThat(ended.sites())
                    .extracting(site -> site.period().until())
                    .containsExactly(LocalDate.of(2020, 7, 1), DAY);
            assertThat(ended.provisions())
                    .extracting(provision -> provision.lifespan().period().until())
                    .containsOnly(LocalDate.of(2025, 1, 1));
        });
    }

    @Test
    void anOptionOfAProvisionThatWasOverBeforeStaysAsItWas() {
        Workshop full = ((WorkshopRecord) WORLD.find(FULL_REF).orElseThrow()).workshop();
        LocalDate late = LocalDate.of(2040, 1, 1);

        GraphRecord after =
                Editing.plan(GRAPH, new End(FULL_REF, late, 7L)).change().after();

        List<Provision> over = full.provisions().stream()
                .filter(provision -> provision.lifespan().period().isOver(late))
                .toList();
        assertThat(over).isNotEmpty().anyMatch(provision -> provision.optionUntil() != null);
        assertThat(after)
                .isInstanceOfSatisfying(
                        WorkshopRecord.class,
                        ended -> assertThat(ended.workshop().provisions()).containsAll(over));
    }

    @Test
    void whatIsOverAlreadyIsNotEndedAgain() {
        GraphContents ended =
                Editing.plan(GRAPH, new End(FULL_REF, DAY, 7L)).change().applyTo(WORLD);
        WorkshopGraph after = new WorkshopGraph(GRAPH.revision(), ended);

        assertThatThrownBy(() -> Editing.plan(after, new End(FULL_REF, DAY.plusYears(1), 7L)))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::check)
                                .containsExactly("over-already"));
    }

    @Test
    void nothingEndsBeforeItsPartsBeginOrAfterItWasLastSeen() {
        assertThat(errors(new End(FULL_REF, LocalDate.of(2019, 1, 1), 7L)))
                .contains("begins-after-the-end", "last-seen-outside-period");
        assertThat(errors(new End(new RecordRef(RecordKind.MUNICIPALITY, "005"), DAY, 7L)))
                .containsExactly("cannot-end");
    }

    @Test
    void anAreaThatIsToEndIsInForceUntilTheDay() {
        WorkshopGraph after = new WorkshopGraph(
                GRAPH.revision(),
                Editing.plan(GRAPH, new End(NORTH_SAVO, DAY, 7L)).change().applyTo(WORLD));

        assertThat(areas(after.asOf(DAY.minusDays(1)), Region.Status.IN_FORCE)).contains(NORTH_SAVO.id());
        assertThat(areas(after.asOf(DAY.minusDays(1)), Region.Status.ENDED)).isEmpty();
        assertThat(areas(after.asOf(DAY), Region.Status.IN_FORCE)).isNotEmpty().doesNotContain(NORTH_SAVO.id());
        assertThat(areas(after.asOf(DAY), Region.Status.ENDED)).containsExactly(NORTH_SAVO.id());
    }

    private static List<String> areas(DatedGraph graph, Region.Status status) {
        RegionFilter filter = new RegionFilter(null, null, null, null, null, null, List.of(status), null, null, null);
        return Selections.regions(graph, filter, null, null, Budget.UNLIMITED).rows().stream()
                .map(area -> area.id().toString())
                .toList();
    }

    @Test
    void aPlannedAreaThatIsEndedHasNeverBeenInForce() {
        RegionRecord stored = (RegionRecord) WORLD.find(NORTH_SAVO).orElseThrow();
        Region area = stored.region();
        Region planned = new Region(
                area.id(),
                area.name(),
                area.validity(),
                Region.Status.PLANNED_NEVER_IN_FORCE,
                area.legalBody(),
                area.provenance());
        GraphContents world = Editing.plan(GRAPH, new Put(new RegionRecord(planned, stored.completeness()), 7L))
                .change()
                .applyTo(WORLD);
        WorkshopGraph graph = new WorkshopGraph(GRAPH.revision(), world);

        assertThat(Editing.plan(graph, new End(NORTH_SAVO, DAY, 7L)).change().after())
                .isInstanceOfSatisfying(RegionRecord.class, ended -> {
                    assertThat(ended.region().validity()).isEqualTo(new Period(null, DAY));
                    assertThat(ended.region().status()).isEqualTo(Region.Status.PLANNED_NEVER_IN_FORCE);
                });
    }

    @Test
    void aMunicipalityEndsByItsMergerAndNeverInACircle() {
        Municipality kuopio = WORLD.municipalities().get(1);
        assertThat(errors(new Put(municipality(kuopio, null), 7L))).containsExactly("merged-without-target");
        assertThat(errors(new Put(municipality(kuopio, "476"), 7L))).containsExactly("merged-in-a-circle");
        assertThat(errors(new Put(municipality(kuopio, "005"), 7L))).isEmpty();
    }

    private static MunicipalityRecord municipality(Municipality old, String into) {
        return new MunicipalityRecord(
                new Municipality(
                        old.code(),
                        old.name(),
                        new Period(null, DAY),
                        into == null ? null : new MunicipalityCode(into),
                        old.centre(),
                        old.landAreaKm2(),
                        old.languageStatus(),
                        old.urbanRural(),
                        old.mainland(),
                        old.provenance()),
                List.of(),
                List.of());
    }
}

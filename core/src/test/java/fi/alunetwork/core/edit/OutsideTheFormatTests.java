package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.dataset.RecordFormat;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit.Put;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.graph.GraphRecord.IndicatorRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edit takes a dataset can hold, so that the graph can always be exported. */
class OutsideTheFormatTests {

    private static final GraphContents WORLD = SmallWorld.contents();
    private static final WorkshopGraph GRAPH = new WorkshopGraph(new Revision(7, Instant.EPOCH, "test"), WORLD);

    private static List<String> refusals(GraphRecord record) {
        RefusedEditException refused =
                catchThrowableOfType(RefusedEditException.class, () -> Editing.plan(GRAPH, new Put(record, null)));
        return refused.findings().stream()
                .map(finding -> finding.check() + " " + finding.value())
                .toList();
    }

    private static GraphRecord workshop(Integer participants, Period period) {
        return new WorkshopRecord(new Workshop(
                new WorkshopId("new"),
                LocalizedName.finnish("Paja"),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                participants,
                new Lifespan(period, null),
                Provenance.ILLUSTRATIVE));
    }

    private static GraphRecord named(String name) {
        return new IndicatorRecord(
                new Indicator(new IndicatorId("new"), LocalizedName.finnish(name), "persons", Indicator.Measure.COUNT));
    }

    private static GraphRecord sourced(String citation) {
        return new RegionRecord(
                new Region(
                        RegionId.parse("REGION:77"),
                        LocalizedName.finnish("Alue"),
                        Period.ALWAYS,
                        Region.Status.IN_FORCE,
                        null,
                        Provenance.sourced(citation)),
                List.of());
    }

    @Test
    void whatADatasetHoldsIsInsideTheFormat() {
        assertThat(Drawn.refs(WORLD))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        ref -> assertThat(RecordFormat.faults(WORLD.find(ref).orElseThrow()))
                                .as(ref.toString())
                                .isEmpty());
    }

    @Test
    void numbersThatNoTableHoldsAreRefused() {
        assertThat(refusals(workshop(Integer.MAX_VALUE, Period.ALWAYS)))
                .containsExactly("not-a-whole-number participants_per_year 2147483647");
        assertThat(refusals(workshop(1_000_001, Period.ALWAYS)))
                .containsExactly("out-of-range participants_per_year 1000001");
    }

    @Test
    void aFigureOfWhichASumWouldBeNoNumberIsRefused() {
        LocalDate day = LocalDate.of(1999, 12, 31);
        GraphRecord figures = new FiguresRecord(
                IndicatorId.UNEMPLOYMENT_RATE,
                new MunicipalityCode("005"),
                List.of(new IndicatorValue(
                        IndicatorId.UNEMPLOYMENT_RATE,
                        new MunicipalityCode("005"),
                        day,
                        1e308,
                        Provenance.ILLUSTRATIVE)));

        assertThat(refusals(figures)).singleElement().asString().startsWith("out-of-range value 1000");
    }

    @Test
    void noMunicipalityIsLargerThanTheCountry() {
        Municipality old = WORLD.municipalities().get(0);
        Municipality huge = new Municipality(
                new MunicipalityCode("777"),
                old.name(),
                Period.ALWAYS,
                null,
                null,
                1e7,
                null,
                null,
                true,
                Provenance.ILLUSTRATIVE);

        assertThat(refusals(new MunicipalityRecord(huge, List.of(), List.of())))
                .containsExactly("out-of-range land_area_km2 10000000");
    }

    @Test
    void textsThatWouldComeBackAsNoneAreRefused() {
        assertThat(refusals(new IndicatorRecord(new Indicator(
                        new IndicatorId("new"), LocalizedName.finnish("Uusi"), "", Indicator.Measure.COUNT))))
                .containsExactly("missing-value unit");
        assertThat(refusals(new RegionRecord(
                        new Region(
                                RegionId.parse("REGION:77"),
                                LocalizedName.finnish("Alue"),
                                Period.ALWAYS,
                                Region.Status.IN_FORCE,
                                new LegalBody(LegalBody.Kind.ITSELF, ""),
                                Provenance.ILLUSTRATIVE),
                        List.of())))
                .singleElement()
                .asString()
                .startsWith("missing-value ");
    }

    @Test
    void daysOfTheFarPastAndFutureAreRefused() {
        assertThat(refusals(workshop(null, Period.since(LocalDate.of(0, 1, 1)))))
                .containsExactly("out-of-range valid_from 0000-01-01");
        assertThat(refusals(workshop(null, new Period(null, LocalDate.of(9999, 12, 31)))))
                .containsExactly("out-of-range valid_until 9999-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\u00a0b", "a\u0000b", "a\u202eb", "\ufeff", "", "a\u3164", "\u115f"})
    void keysHoldNothingThatIsNotSeen(String key) {
        assertThatThrownBy(() -> new WorkshopId(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RegionId.parse("REGION:" + key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysAndNamesAreAsShortAsAStoreCanFind() {
        assertThat(new WorkshopId("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> new WorkshopId("a".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("201 characters; expected 200");
        assertThatThrownBy(() -> new IndicatorId("a".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThat(RecordFormat.faults(named("a".repeat(500)))).isEmpty();
        assertThat(refusals(named("a".repeat(501)))).containsExactly("out-of-range name_fi " + "a".repeat(40) + "…");
    }

    @Test
    void aSourceIsNoBook() {
        assertThat(RecordFormat.faults(sourced("a".repeat(2000)))).isEmpty();
        assertThat(refusals(sourced("a".repeat(2001)))).containsExactly("out-of-range source " + "a".repeat(40) + "…");
        assertThat(Signature.of("a".repeat(2000)).source()).hasSize(2000);
        assertThatThrownBy(() -> Signature.of("a".repeat(2001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2001 characters; expected 2000 at most");
        assertThatThrownBy(() -> Signature.of("a\u0000")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\rb", "a\ud800"})
    void textsHoldNoHalfAndNoControlCharacters(String unit) {
        assertThat(refusals(new IndicatorRecord(new Indicator(
                        new IndicatorId("new"), LocalizedName.finnish("Uusi"), unit, Indicator.Measure.COUNT))))
                .singleElement()
                .asString()
                .startsWith("malformed-code unit ");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\ud800", "\u00a0", "\u200b\ufeff", "a\u0000", "\u3164\u2800"})
    void namesAreSeen(String name) {
        assertThatThrownBy(() -> LocalizedName.finnish(name)).isInstanceOf(IllegalArgumentException.class);
    }
}

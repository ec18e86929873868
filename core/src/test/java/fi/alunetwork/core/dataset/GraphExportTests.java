package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.dataset.DatasetDescription.Source;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.HistoryEntry.Action;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.reach.RandomWorld;
import fi.alunetwork.core.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is the same graph when it is imported. */
class GraphExportTests {

    private static final Revision REVISION =
            new Revision(7, Instant.parse("2026-01-01T00:00:00Z"), "an edit of a test");

    @TempDir
    private Path folder;

    private Path target() {
        return folder.resolve("export");
    }

    private static WorkshopGraph graph(GraphContents contents) {
        return new WorkshopGraph(REVISION, contents);
    }

    private GraphContents readBack(Path exported) {
        DatasetReading reading = DatasetReader.read(exported);
        assertThat(reading.errors()).isEmpty();
        return reading.dataset().orElseThrow().contents();
    }

    @Test
    void aCompleteSmallWorldComesBack() {
        GraphExport.write(graph(SmallWorld.contents()), Optional.of(SmallWorld.description()), target());

        assertThat(readBack(target())).isEqualTo(SmallWorld.contents());
    }

    @Test
    void theFinnishDatasetComesBack() {
        Dataset finland =
                DatasetReader.read(Path.of("../examples/finland")).dataset().orElseThrow();

        Dataset exported = GraphExport.write(graph(finland.contents()), Optional.of(finland.description()), target());

        assertThat(readBack(target())).isEqualTo(finland.contents());
        assertThat(exported.description().sources())
                .isEqualTo(finland.description().sources());
        assertThat(exported.description().licences())
                .isEqualTo(finland.description().licences());
    }

    @Test
    void aSurveyThatToldNothingComesBackAsNone() {
        Partnership old = SmallWorld.contents().partnerships().get(0);
        PartnershipRecord surveyed = new PartnershipRecord(new Partnership(
                old.id(),
                old.name(),
                old.model(),
                old.parties(),
                old.services(),
                old.municipalities(),
                new RelationQuality(null, null, null),
                old.lifespan(),
                old.provenance()));
        GraphContents edited = new RecordChange(surveyed.ref(), Action.CHANGE, null, surveyed, List.of())
                .applyTo(SmallWorld.contents());

        GraphExport.write(graph(edited), Optional.empty(), target());

        assertThat(surveyed.partnership().quality()).isNull();
        assertThat(readBack(target())).isEqualTo(edited);
    }

    @Test
    void whoDoesNotKnowTheOriginTellsTheNamesOfTheSources() {
        Dataset finland =
                DatasetReader.read(Path.of("../examples/finland")).dataset().orElseThrow();

        Dataset exported = GraphExport.write(graph(finland.contents()), Optional.empty(), target());

        assertThat(readBack(target())).isEqualTo(finland.contents());
        assertThat(exported.description().sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.title()).isEqualTo(source.name()))
                .extracting(Source::name)
                .isSubsetOf(finland.description().sources().stream()
                        .map(Source::name)
                        .toList());
    }

    @Test
    void worldsDrawnByDiceComeBack() {
        Random random = new Random(20_260_601);
        for (int world = 0; world < 200; world++) {
            GraphContents drawn = new RandomWorld(random).graph().graph().contents();
            Path exported = folder.resolve("world-" + world);

            GraphExport.write(graph(drawn), Optional.empty(), exported);

            assertThat(readBack(exported)).as("world %s", world).isEqualTo(drawn);
        }
    }

    /** Signs that mean something to a table, drawn into names. */
    @Test
    void namesOfAnySignsComeBack() {
        Random random = new Random(7);
        String[] signs = {",", "\"", "\n", ";", "'", "=1+1", "ä", "\\", "\t", "|", "😀", "a"};
        for (int world = 0; world < 50; world++) {
            StringBuilder name = new StringBuilder("a");
            random.ints(8, 0, signs.length).forEach(sign -> name.append(signs[sign]));
            GraphContents contents = named(name.append("z").toString());
            Path exported = folder.resolve("names-" + world);

            GraphExport.write(graph(contents), Optional.of(SmallWorld.description()), exported);

            assertThat(readBack(exported)).as(name.toString()).isEqualTo(contents);
        }
    }

    private static GraphContents named(String name) {
        GraphContents small = SmallWorld.contents();
        return new GraphContents(
                small.municipalities(),
                small.regions(),
                small.memberships(),
                small.neighbourhoods(),
                small.indicators(),
                small.indicatorValues(),
                small.organisations(),
                small.workshops().stream()
                        .map(workshop -> new Workshop(
                                workshop.id(),
                                LocalizedName.finnish(name),
                                workshop.operations(),
                                workshop.sites(),
                                workshop.provisions(),
                                workshop.trades(),
                                workshop.staffYears(),
                                workshop.participantsPerYear(),
                                workshop.lifespan(),
                                workshop.provenance()))
                        .toList(),
                small.partnerships(),
                small.networks(),
                small.completeness(),
                small.demandPoints());
    }

    @Test
    void itsDescriptionNamesTheRevision() {
        DatasetDescription told = GraphExport.write(graph(GraphContents.EMPTY), Optional.empty(), target())
                .description();

        assertThat(told.version()).isEqualTo("revision-7");
        assertThat(told.description()).contains("2026-01-01T00:00:00Z", "an edit of a test");
    }

    @Test
    void whatIsInTheFolderIsLeftAlone() throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve("datapackage.json"), "mine");

        assertThatThrownBy(() -> GraphExport.write(graph(GraphContents.EMPTY), Optional.empty(), target()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not empty");
        assertThat(target().resolve("datapackage.json")).hasContent("mine");
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(target());

        GraphExport.write(graph(SmallWorld.contents()), Optional.of(SmallWorld.description()), target());

        assertThat(readBack(target())).isEqualTo(SmallWorld.contents());
        assertThat(folder.resolve("export.part")).doesNotExist();
    }
}

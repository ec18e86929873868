package fi.alunetwork.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.GraphStore.SearchHit;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of the graph must do. A store proves itself by extending this and giving an empty one. */
public abstract class GraphStoreContract {

    private static final OrganisationId COMPANY = new OrganisationId("company");
    private static final OrganisationId COUNTY = new OrganisationId("county");

    /** The store under test, the same one throughout a test and empty when the test begins. */
    protected abstract GraphStore store();

    @Test
    void anEmptyStoreIsAtTheEmptyRevision() {
        assertThat(store().revision()).isEqualTo(Revision.EMPTY);
        assertThat(store().snapshot().revision()).isEqualTo(Revision.EMPTY);
        assertThat(store().snapshot().contents()).isEqualTo(GraphContents.EMPTY);
    }

    @Test
    void everyRecordComesBackAsItWentIn() {
        GraphContents world = SmallWorld.contents();
        store().importAll(world, "small world", Progress.SILENT);
        GraphContents read = store().snapshot().contents();
        assertThat(read.municipalities()).isEqualTo(world.municipalities());
        assertThat(read.regions()).isEqualTo(world.regions());
        assertThat(read.memberships()).isEqualTo(world.memberships());
        assertThat(read.neighbourhoods()).isEqualTo(world.neighbourhoods());
        assertThat(read.indicators()).isEqualTo(world.indicators());
        assertThat(read.indicatorValues()).isEqualTo(world.indicatorValues());
        assertThat(read.organisations()).isEqualTo(world.organisations());
        assertThat(read.workshops()).isEqualTo(world.workshops());
        assertThat(read.partnerships()).isEqualTo(world.partnerships());
        assertThat(read.networks()).isEqualTo(world.networks());
        assertThat(read.completeness()).isEqualTo(world.completeness());
        assertThat(read.demandPoints()).isEqualTo(world.demandPoints());
        assertThat(read).isEqualTo(world);
    }

    @Test
    void anImportMakesTheNextRevisionAndTellsItsSource() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Revision first = store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.source()).isEqualTo("small world");
        assertThat(first.at()).isBetween(before, Instant.now());
        assertThat(store().revision()).isEqualTo(first);
        assertThat(store().snapshot().revision()).isEqualTo(first);
    }

    @Test
    void importingTheSameTwiceGivesTheSameGraphUnderTheNextRevision() {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        Revision second = store().importAll(SmallWorld.contents(), "small world again", Progress.SILENT);
        assertThat(second.number()).isEqualTo(2);
        assertThat(store().snapshot().revision()).isEqualTo(second);
        assertThat(store().snapshot().contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void anImportReplacesWhatWasThere() {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        store().importAll(GraphContents.EMPTY, "nothing", Progress.SILENT);
        assertThat(store().snapshot().contents()).isEqualTo(GraphContents.EMPTY);
        assertThat(store().revision().number()).isEqualTo(2);
    }

    @Test
    void whatIsInBothGraphsIsReplacedAndWhatIsOnlyInTheEarlierOneIsGone() {
        Organisation gone = organisation("gone", "Mennyt", List.of(), List.of());
        Organisation before = organisation("kept", "Vanha nimi", List.of(new Owner(gone.id(), 0.5)), List.of());
        Organisation fresh = organisation("fresh", "Uusi", List.of(), List.of());
        Organisation after = organisation("kept", "Toinen nimi", List.of(new Owner(fresh.id(), null)), List.of());
        store().importAll(only(before, gone), "earlier", Progress.SILENT);
        store().importAll(only(after, fresh), "later", Progress.SILENT);
        assertThat(store().snapshot().contents()).isEqualTo(only(after, fresh));
        assertThat(found("Toinen")).containsExactly("ORGANISATION kept");
        assertThat(found("Vanha")).isEmpty();
        assertThat(found("Mennyt")).isEmpty();
    }

    @Test
    void anotherWorldReplacesTheFirstAndTheFirstComesBack() {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        store().importAll(
                        only(organisation("company", "Toinen yhtiö", List.of(), List.of())),
                        "another",
                        Progress.SILENT);
        store().importAll(SmallWorld.contents(), "small world again", Progress.SILENT);
        assertThat(store().snapshot().contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void anImportThatFailsHalfwayChangesNothing() {
        Organisation known = organisation("known", "Tunnettu", List.of(), List.of());
        Revision first = store().importAll(only(known), "one organisation", Progress.SILENT);
        assertThatThrownBy(() -> store().importAll(SmallWorld.contents(), "small world", (step, done, total) -> {
                    if (step.equals("workshops")) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessageContaining("enough");
        assertThat(store().revision()).isEqualTo(first);
        assertThat(store().snapshot().contents()).isEqualTo(only(known));
    }

    @Test
    void anImportTellsHowFarItIs() {
        Map<String, Integer> last = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        store().importAll(SmallWorld.contents(), "small world", (step, done, total) -> {
            if (done < last.getOrDefault(step, 0) || done > total) {
                wrong.add(step + " " + done + "/" + total);
            }
            last.put(step, done);
        });
        assertThat(wrong).isEmpty();
        assertThat(last).containsEntry("organisations", 3).containsEntry("workshops", 2);
    }

    @Test
    void aReferenceToNothingIsRefusedAndChangesNothing() {
        Organisation orphan =
                organisation("orphan", "Orpo", List.of(new Owner(new OrganisationId("nobody"), null)), List.of());
        assertThatThrownBy(() -> store().importAll(only(orphan), "dangling", Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThat(store().revision()).isEqualTo(Revision.EMPTY);
    }

    @Test
    void aRecordThatStandsTwiceIsRefusedAndChangesNothing() {
        Organisation one = organisation("twin", "Kaksonen", List.of(), List.of());
        Organisation other = organisation("twin", "Toinen", List.of(), List.of());
        assertThatThrownBy(() -> store().importAll(only(one, other), "twins", Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twin");
        assertThat(store().revision()).isEqualTo(Revision.EMPTY);
    }

    @Test
    void anImportForAnotherRevisionThanTheStoredOneIsRefusedAndChangesNothing() {
        Revision first = store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        Revision second = store().importAll(SmallWorld.contents(), "again", Progress.SILENT);
        assertThatThrownBy(() -> store().importAll(GraphContents.EMPTY, Signature.of("late"), first, Progress.SILENT))
                .isInstanceOf(ChangedMeanwhileException.class)
                .hasMessageContaining("revision 2")
                .hasMessageContaining("revision 1");
        assertThat(store().revision()).isEqualTo(second);
        assertThat(store().snapshot().contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void anEarlierPictureIsNotTouchedByLaterChanges() {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        WorkshopGraph before = store().snapshot();
        store().importAll(GraphContents.EMPTY, "nothing", Progress.SILENT);
        assertThat(before.contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void everyKindOfRecordIsFoundByItsName() {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        assertThat(found("Täysi")).contains("WORKSHOP full");
        assertThat(found("Esimerkkipaja")).contains("ORGANISATION company");
        assertThat(found("Alajärvi")).contains("MUNICIPALITY 005");
        assertThat(found("Pohjois-Savo")).contains("REGION REGION:11");
        assertThat(found("Yhteistyö")).contains("PARTNERSHIP full-partnership");
        assertThat(found("Nätverket")).contains("NETWORK ula-bare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuorten", "NUORTEN", "nuori", "nuort", "työpaja", "paja", "jyvälä", "Jyväl"})
    void aNameIsFoundByItsWordsTheirPartsAndOtherForms(String text) {
        store().importAll(
                        only(organisation("youth", "Jyvälän Nuorten Työpaja", List.of(), List.of())),
                        "one",
                        Progress.SILENT);
        assertThat(found(text)).containsExactly("ORGANISATION youth");
    }

    @Test
    void whatMatchesMoreWordsComesFirst() {
        store().importAll(
                        only(
                                organisation("a", "Metsälän verstas", List.of(), List.of()),
                                organisation("b", "Rantalan paja", List.of(), List.of()),
                                organisation("c", "Metsälän paja", List.of(), List.of())),
                        "three",
                        Progress.SILENT);
        assertThat(found("metsälän paja")).hasSize(3).startsWith("ORGANISATION c");
        assertThat(store().search("metsälän paja", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\"", "a:b", "(paja", "paja) AND", "[1 TO 2]", "~^!{}\\/&&||", "?", "NOT"})
    void noTextBreaksASearch(String text) {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        assertThat(store().search(text, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aTextWithoutAnyWordFindsNothing() {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        assertThat(store().search(" - * ? ", 5)).isEmpty();
        assertThat(store().search("xyzzy", 5)).isEmpty();
    }

    @Test
    void aSearchForNoHitsIsRefused() {
        assertThatThrownBy(() -> store().search("paja", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> found(String text) {
        return store().search(text, 20).stream().map(GraphStoreContract::line).toList();
    }

    private static String line(SearchHit hit) {
        return hit.kind() + " " + hit.id();
    }

    private static Organisation organisation(String id, String name, List<Owner> owners, List<Succession> successions) {
        return new Organisation(
                new OrganisationId(id),
                LocalizedName.finnish(name),
                LegalForm.ASSOCIATION,
                Organisation.Kind.GENERAL,
                null,
                null,
                Set.of(),
                owners,
                successions,
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }

    private static GraphContents only(Organisation... organisations) {
        return new GraphContents(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(organisations),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

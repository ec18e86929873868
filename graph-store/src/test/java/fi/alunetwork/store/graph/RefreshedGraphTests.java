package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.ConflictException;
import fi.alunetwork.core.edit.Edit;
import fi.alunetwork.core.edit.Editing;
import fi.alunetwork.core.edit.PlannedEdit;
import fi.alunetwork.core.graph.InMemoryGraphStore;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.graph.GraphEditor.Made;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefreshedGraphTests {

    private static final Signature LETTER = new Signature("maija", "letter");

    private final InMemoryGraphStore store = new InMemoryGraphStore();
    private final LineToStore line = new LineToStore(store);
    private final RefreshedGraph graph = new RefreshedGraph(line);

    @Test
    void beforeTheFirstPictureItSaysThatTheGraphIsBeingLoaded() {
        assertThatThrownBy(graph::current)
                .isInstanceOf(GraphNotReadyException.class)
                .hasMessageContaining("being loaded");
    }

    @Test
    void afterAFailedStartItSaysWhy() {
        graph.fail(new StoreStartException("The folder is locked."));
        assertThatThrownBy(graph::current)
                .isInstanceOf(GraphNotReadyException.class)
                .hasMessage("The folder is locked.");
    }

    @Test
    void theFirstPictureIsServed() {
        line.importElsewhere();
        assertThat(graph.load()).isSameAs(graph.current());
        assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
        assertThat(graph.isStale()).isFalse();
    }

    @Test
    void aNewRevisionIsSwappedInAsAWhole() {
        graph.load();
        WorkshopGraph before = graph.current();
        line.importElsewhere();
        graph.refresh();
        assertThat(graph.current().revision().number()).isEqualTo(1);
        assertThat(before.revision()).isEqualTo(Revision.EMPTY);
    }

    @Test
    void anUnchangedRevisionIsNotReadAgain() {
        graph.load();
        WorkshopGraph before = graph.current();
        graph.refresh();
        assertThat(graph.current()).isSameAs(before);
    }

    @Test
    void aDatabaseThatIsAwayMakesThePictureStaleAndNotDead() {
        graph.load();
        WorkshopGraph before = graph.current();
        line.cut();
        graph.refresh();
        graph.refresh();
        assertThat(graph.isStale()).isTrue();
        assertThat(graph.current()).isSameAs(before);
    }

    @Test
    void aDatabaseThatComesBackIsServedFromAgain() {
        graph.load();
        line.cut();
        graph.refresh();
        line.importElsewhere();
        line.mend();
        graph.refresh();
        assertThat(graph.isStale()).isFalse();
        assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void whileTheDatabaseIsAwayNobodyWaitsForAHistory() {
        begin();
        line.cut();
        graph.refresh();
        line.mend();
        RecordRef full = new RecordRef(RecordKind.WORKSHOP, "full");

        assertThatThrownBy(() -> graph.history(full, Long.MAX_VALUE, 1))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("away");
        graph.refresh();
        assertThat(graph.history(full, Long.MAX_VALUE, 1)).hasSize(1);
    }

    @Test
    void whereMemoryIsShortForTwoPicturesTheLastOneIsServedOnAndTheStoreAskedAgain() {
        graph.load();
        line.importElsewhere();
        line.beforeLooking(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        graph.refresh();
        assertThat(graph.isStale()).isTrue();
        assertThat(graph.current().revision()).isEqualTo(Revision.EMPTY);

        line.beforeLooking(() -> {});
        graph.refresh();
        assertThat(graph.isStale()).isFalse();
        assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
    }

    private static PlannedEdit ending(WorkshopGraph present) {
        RecordRef full = new RecordRef(RecordKind.WORKSHOP, "full");
        return Editing.plan(
                present,
                new Edit.End(full, LocalDate.of(2026, 1, 1), present.versions().of(full)));
    }

    private void begin() {
        line.importElsewhere();
        graph.load();
    }

    @Test
    void anEditIsInThePictureWhenItReturnsAndNothingIsReadAnew() {
        begin();
        Made made = graph.edit(RefreshedGraphTests::ending, LETTER);
        assertThat(graph.current()).isSameAs(made.graph());
        assertThat(graph.current().contents()).isEqualTo(store.snapshot().contents());
        assertThat(graph.current().revision()).isEqualTo(store.revision());
        graph.refresh();
        assertThat(graph.current()).isSameAs(made.graph());
        assertThat(graph.history(made.edit().change().ref(), Long.MAX_VALUE, 1))
                .extracting(entry -> entry.revision().number())
                .containsExactly(2L);
    }

    @Test
    void whereAnotherGatewayWasFasterTheEditIsPlannedAnew() {
        begin();
        AtomicInteger planned = new AtomicInteger();
        line.beforeWriting(() -> {
            line.beforeWriting(() -> {});
            line.importElsewhere();
        });
        Made made = graph.edit(
                present -> {
                    planned.incrementAndGet();
                    return ending(present);
                },
                LETTER);
        assertThat(planned).hasValue(2);
        assertThat(made.graph().revision().number()).isEqualTo(3);
        assertThat(graph.current().contents()).isEqualTo(store.snapshot().contents());
    }

    @Test
    void anEditorWhoSawAnotherGatewaysEditIsNotRefusedForIt() {
        begin();
        line.importElsewhere();
        RecordRef full = new RecordRef(RecordKind.WORKSHOP, "full");
        Made made =
                graph.edit(present -> Editing.plan(present, new Edit.End(full, LocalDate.of(2026, 1, 1), 2L)), LETTER);
        assertThat(made.graph().revision().number()).isEqualTo(3);
    }

    @Test
    void anEditorWhoSawAnOlderVersionIsToldOfTheConflictAfterOneLook() {
        begin();
        line.importElsewhere();
        graph.refresh();
        int before = line.looks();
        RecordRef full = new RecordRef(RecordKind.WORKSHOP, "full");
        assertThatThrownBy(() -> graph.edit(
                        present -> Editing.plan(present, new Edit.End(full, LocalDate.of(2026, 1, 1), 1L)), LETTER))
                .isInstanceOf(ConflictException.class);
        assertThat(line.looks()).isEqualTo(before + 1);
    }

    @Test
    void whereOthersAreAlwaysFasterTheEditIsGivenUp() {
        begin();
        line.beforeWriting(line::importElsewhere);
        assertThatThrownBy(() -> graph.edit(RefreshedGraphTests::ending, LETTER))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("Others edit");
        assertThat(store.snapshot().contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void anEditDuringAnImportIsTurnedAwayAndReadingGoesOn() throws Exception {
        begin();
        WorkshopGraph before = graph.current();
        LongImport underWay = LongImport.begin(graph);
        assertThatThrownBy(() -> graph.edit(RefreshedGraphTests::ending, LETTER))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("import");
        graph.refresh();
        assertThat(graph.current()).isSameAs(before);
        underWay.end();
        assertThat(graph.current().revision().number()).isEqualTo(2);
    }

    @Test
    void aFailedEditLeavesThePicture() {
        begin();
        WorkshopGraph before = graph.current();
        line.cut();
        assertThatThrownBy(() -> graph.edit(RefreshedGraphTests::ending, LETTER))
                .hasMessageContaining("away");
        assertThat(graph.current()).isSameAs(before);
    }
}

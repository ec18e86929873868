package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.ConflictException;
import fi.alunetwork.core.edit.Edit;
import fi.alunetwork.core.edit.Editing;
import fi.alunetwork.core.edit.PlannedEdit;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.InMemoryGraphStore;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.graph.GraphEditor.Made;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefreshedGraphTests {

    private static final Signature LETTER = new Signature("maija", "letter");

    private final InMemoryGraphStore store = new InMemoryGraphStore();
    private final Line line = new Line(store);
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
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        assertThat(graph.load()).isSameAs(graph.current());
        assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
        assertThat(graph.isStale()).isFalse();
    }

    @Test
    void aNewRevisionIsSwappedInAsAWhole() {
        graph.load();
        WorkshopGraph before = graph.current();
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
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
        line.cut = true;
        graph.refresh();
        graph.refresh();
        assertThat(graph.isStale()).isTrue();
        assertThat(graph.current()).isSameAs(before);
    }

    @Test
    void aDatabaseThatComesBackIsServedFromAgain() {
        graph.load();
        line.cut = true;
        graph.refresh();
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        line.cut = false;
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
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
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
        line.beforeWriting = () -> {
            line.beforeWriting = () -> {};
            store.importAll(SmallWorld.contents(), "another gateway", GraphStore.Progress.SILENT);
        };
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
        changeElsewhere();
        RecordRef full = new RecordRef(RecordKind.WORKSHOP, "full");
        Made made =
                graph.edit(present -> Editing.plan(present, new Edit.End(full, LocalDate.of(2026, 1, 1), 2L)), LETTER);
        assertThat(made.graph().revision().number()).isEqualTo(3);
    }

    @Test
    void anEditorWhoSawAnOlderVersionIsToldOfTheConflictAfterOneLook() {
        begin();
        changeElsewhere();
        graph.refresh();
        line.looks.set(0);
        RecordRef full = new RecordRef(RecordKind.WORKSHOP, "full");
        assertThatThrownBy(() -> graph.edit(
                        present -> Editing.plan(present, new Edit.End(full, LocalDate.of(2026, 1, 1), 1L)), LETTER))
                .isInstanceOf(ConflictException.class);
        assertThat(line.looks).hasValue(1);
    }

    @Test
    void whereOthersAreAlwaysFasterTheEditIsGivenUp() {
        begin();
        line.beforeWriting =
                () -> store.importAll(SmallWorld.contents(), "another gateway", GraphStore.Progress.SILENT);
        assertThatThrownBy(() -> graph.edit(RefreshedGraphTests::ending, LETTER))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("Others edit");
        assertThat(store.snapshot().contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void anEditDuringAnImportIsTurnedAwayAndReadingGoesOn() throws Exception {
        begin();
        WorkshopGraph before = graph.current();
        CountDownLatch importing = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Thread importer = new Thread(() -> graph.importAll(SmallWorld.contents(), LETTER, null, (step, done, total) -> {
            importing.countDown();
            try {
                enough.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        importer.start();
        importing.await();
        assertThatThrownBy(() -> graph.edit(RefreshedGraphTests::ending, LETTER))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("import");
        graph.refresh();
        assertThat(graph.current()).isSameAs(before);
        enough.countDown();
        importer.join();
        assertThat(graph.current().revision().number()).isEqualTo(2);
    }

    @Test
    void aFailedEditLeavesThePicture() {
        begin();
        WorkshopGraph before = graph.current();
        line.cut = true;
        assertThatThrownBy(() -> graph.edit(RefreshedGraphTests::ending, LETTER))
                .hasMessageContaining("away");
        assertThat(graph.current()).isSameAs(before);
    }

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(450);

    private void changeElsewhere() {
        store.importAll(SmallWorld.contents(), "another gateway", GraphStore.Progress.SILENT);
    }

    @Test
    void aRevisionThatIsServedIsNotWaitedFor() {
        begin();
        assertThat(graph.awaitRevision(1, LONG)).isTrue();
        assertThat(graph.awaitRevision(0, Duration.ZERO)).isTrue();
        assertThat(line.looks).hasValue(0);
    }

    @Test
    void aRevisionThatWasMadeElsewhereIsReadAtOnce() {
        begin();
        changeElsewhere();
        assertThat(graph.awaitRevision(2, LONG)).isTrue();
        assertThat(graph.current().revision().number()).isEqualTo(2);
        assertThat(line.looks).hasValue(1);
    }

    @Test
    void aRevisionThatComesWhileItIsWaitedForIsServed() {
        begin();
        line.beforeLooking = () -> {
            if (line.looks.get() == 3) {
                changeElsewhere();
            }
        };
        assertThat(graph.awaitRevision(2, LONG)).isTrue();
        assertThat(line.looks).hasValue(3);
    }

    @Test
    void aRevisionThatDoesNotComeIsLookedForTenTimesASecondAtMost() {
        begin();
        assertThat(graph.awaitRevision(2, SHORT)).isFalse();
        assertThat(line.looks).hasValueBetween(1, 5);
    }

    @Test
    void aRevisionOfAnotherGraphIsLookedForOnce() {
        begin();
        assertThat(graph.awaitRevision(Long.MAX_VALUE, LONG)).isFalse();
        assertThat(line.looks).hasValue(1);
    }

    @Test
    void whileTheDatabaseIsAwayNobodyWaits() {
        begin();
        line.cut = true;
        assertThat(graph.awaitRevision(2, LONG)).isFalse();
        assertThat(graph.isStale()).isTrue();
    }

    @Test
    void oneLookIsMadeForAllWhoWait() throws Exception {
        begin();
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        line.beforeLooking = () -> {
            looking.countDown();
            await(enough);
        };
        ExecutorService askers = Executors.newFixedThreadPool(20);
        try {
            List<Future<Boolean>> served = new ArrayList<>();
            served.add(askers.submit(() -> graph.awaitRevision(2, LONG)));
            looking.await();
            for (int i = 1; i < 20; i++) {
                served.add(askers.submit(() -> graph.awaitRevision(2, LONG)));
            }
            assertThat(graph.awaitRevision(2, SHORT)).isFalse();
            changeElsewhere();
            enough.countDown();
            for (Future<Boolean> asker : served) {
                assertThat(asker.get()).isTrue();
            }
        } finally {
            enough.countDown();
            askers.shutdown();
        }
        graph.close();
        assertThat(line.looks).hasValueBetween(1, 2);
    }

    @Test
    void whileAnImportGoesThroughHereNobodyWaitsForItsEnd() throws Exception {
        begin();
        CountDownLatch importing = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Thread importer = new Thread(() -> graph.importAll(SmallWorld.contents(), LETTER, null, (step, done, total) -> {
            importing.countDown();
            await(enough);
        }));
        importer.start();
        importing.await();
        assertThat(graph.awaitRevision(2, SHORT)).isFalse();
        enough.countDown();
        importer.join();
        assertThat(graph.awaitRevision(2, LONG)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The way to a store, which can be cut. */
    private static final class Line implements GraphStore {

        private final GraphStore store;
        private boolean cut;
        private Runnable beforeWriting = () -> {};
        private Runnable beforeLooking = () -> {};
        private final AtomicInteger looks = new AtomicInteger();

        Line(GraphStore store) {
            this.store = store;
        }

        private GraphStore reach() {
            if (cut) {
                throw new IllegalStateException("The database is away.");
            }
            return store;
        }

        @Override
        public Revision revision() {
            looks.incrementAndGet();
            beforeLooking.run();
            return reach().revision();
        }

        @Override
        public WorkshopGraph snapshot() {
            return reach().snapshot();
        }

        @Override
        public Revision importAll(GraphContents contents, Signature signature, Revision base, Progress progress) {
            return reach().importAll(contents, signature, base, progress);
        }

        @Override
        public Revision write(RecordChange change, Signature signature, Revision base) {
            beforeWriting.run();
            return reach().write(change, signature, base);
        }

        @Override
        public List<HistoryEntry> history(RecordRef record, long before, int limit) {
            return reach().history(record, before, limit);
        }

        @Override
        public List<SearchHit> search(String text, int limit) {
            return reach().search(text, limit);
        }
    }
}

package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit.Delete;
import fi.alunetwork.core.edit.Edit.End;
import fi.alunetwork.core.edit.Edit.Put;
import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.graph.FieldChange;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.HistoryEntry.Action;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every store must do with edits. A store proves itself by extending this and giving an empty one. */
public abstract class GraphEditContract {

    private static final RecordRef COMPANY = new RecordRef(RecordKind.ORGANISATION, "company");
    private static final RecordRef FULL = new RecordRef(RecordKind.WORKSHOP, "full");
    private static final Signature LETTER = new Signature("maija", "letter of 1 June");
    private static final int DRAWN_EDITS = 80;

    /** The store under test, the same one throughout a test and empty when the test begins. */
    protected abstract GraphStore store();

    private WorkshopGraph smallWorld() {
        store().importAll(SmallWorld.contents(), "small world", Progress.SILENT);
        return store().snapshot();
    }

    private WorkshopGraph make(WorkshopGraph graph, Edit edit) {
        RecordChange change = Editing.plan(graph, edit).change();
        return graph.changedBy(change, store().write(change, LETTER, graph.revision()));
    }

    private static GraphRecord record(WorkshopGraph graph, RecordRef ref) {
        return graph.contents().find(ref).orElseThrow();
    }

    @Test
    void afterAnEditTheStoreHoldsWhatThePictureShows() {
        WorkshopGraph graph = make(smallWorld(), new Put(renamed("Toinen nimi", List.of()), 1L));

        assertThat(store().snapshot().contents()).isEqualTo(graph.contents());
        assertThat(store().revision()).isEqualTo(graph.revision());
        assertThat(graph.revision().number()).isEqualTo(2);
        assertThat(graph.revision().by()).isEqualTo("maija");
        assertThat(graph.revision().source()).isEqualTo("letter of 1 June");
    }

    @Test
    void everyRecordCanBeTakenOutWithAllThatLeadsToItAndPutBack() {
        WorkshopGraph graph = smallWorld();
        for (RecordRef ref : Drawn.refs(SmallWorld.contents())) {
            GraphRecord record = record(graph, ref);
            RecordChange out = new RecordChange(ref, Action.DELETE, record, null, List.of());
            RecordChange back = new RecordChange(ref, Action.ADD, null, record, List.of());
            // Only what nothing else names can go alone; the checks see to that before a store is asked.
            if (StillReferredTo.find(graph.contents(), ref).findAny().isEmpty()) {
                graph = graph.changedBy(out, store().write(out, LETTER, graph.revision()));
                assertThat(store().snapshot().contents()).as("without " + ref).isEqualTo(graph.contents());
                graph = graph.changedBy(back, store().write(back, LETTER, graph.revision()));
            }
        }
        assertThat(store().snapshot().contents()).isEqualTo(SmallWorld.contents());
        assertThat(graph.revision().number()).isGreaterThan(10);
    }

    @Test
    void whateverIsEditedTheStoreAndThePictureAgree() {
        WorkshopGraph graph = smallWorld();
        Drawn drawn = new Drawn(SmallWorld.contents(), 20251130);
        int made = 0;
        for (int i = 0; i < DRAWN_EDITS; i++) {
            try {
                graph = make(graph, drawn.next(graph));
                made++;
            } catch (RefusedEditException e) {
                assertThat(e.findings()).isNotEmpty();
                continue;
            }
            WorkshopGraph stored = store().snapshot();
            assertThat(stored.contents()).as("edit %d", i).isEqualTo(graph.contents());
            assertThat(stored.versions()).isEqualTo(graph.versions());
        }
        assertThat(made).isGreaterThan(DRAWN_EDITS / 4);
    }

    @Test
    void anEditMadeForAnEarlierRevisionIsRefusedAndChangesNothing() {
        WorkshopGraph graph = smallWorld();
        RecordChange late =
                Editing.plan(graph, new Put(renamed("Myöhässä", List.of()), 1L)).change();
        WorkshopGraph after = make(graph, new End(FULL, LocalDate.of(2026, 1, 1), 1L));

        assertThatThrownBy(() -> store().write(late, LETTER, graph.revision()))
                .isInstanceOf(ChangedMeanwhileException.class)
                .hasMessageContaining("revision 2");
        assertThat(store().snapshot().contents()).isEqualTo(after.contents());
        assertThat(store().revision().number()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoWriteAtTheSameTimeOneIsTold() throws Exception {
        WorkshopGraph graph = smallWorld();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> both = List.of(() -> tries(graph, "Yksi"), () -> tries(graph, "Kaksi"));
            int made = 0;
            for (Future<Boolean> one : writers.invokeAll(both)) {
                made += one.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            writers.shutdown();
            assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(store().revision().number()).isEqualTo(2);
        assertThat(store().history(COMPANY, Long.MAX_VALUE, 9)).hasSize(2);
    }

    private boolean tries(WorkshopGraph graph, String name) {
        RecordChange change =
                Editing.plan(graph, new Put(renamed(name, List.of()), 1L)).change();
        try {
            store().write(change, LETTER, graph.revision());
            return true;
        } catch (ChangedMeanwhileException e) {
            return false;
        }
    }

    @Test
    void anEditThatLeadsToNothingChangesNothing() {
        WorkshopGraph graph = smallWorld();
        GraphRecord orphan = renamed("Orpo", List.of(new Owner(new OrganisationId("nobody"), null)));
        RecordChange unchecked = new RecordChange(COMPANY, Action.CHANGE, record(graph, COMPANY), orphan, List.of());

        assertThatThrownBy(() -> store().write(unchecked, LETTER, graph.revision()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThat(store().revision()).isEqualTo(graph.revision());
        assertThat(store().snapshot().contents()).isEqualTo(SmallWorld.contents());
    }

    @Test
    void theHistoryOfARecordTellsEachEditAndImportTheLatestFirst() {
        WorkshopGraph graph = smallWorld();
        graph = make(graph, new Put(renamed("Toinen nimi", List.of()), 1L));
        graph = make(graph, new End(FULL, LocalDate.of(2026, 1, 1), 1L));
        graph = make(graph, new Put(renamed("Kolmas nimi", List.of()), 2L));

        List<HistoryEntry> history = store().history(COMPANY, Long.MAX_VALUE, 9);

        assertThat(history).extracting(entry -> entry.revision().number()).containsExactly(4L, 2L, 1L);
        assertThat(history)
                .extracting(HistoryEntry::action)
                .containsExactly(Action.CHANGE, Action.CHANGE, Action.IMPORT);
        assertThat(history.get(0).revision()).isEqualTo(graph.revision());
        assertThat(history.get(0).fields()).containsExactly(new FieldChange("name.fi", "Toinen nimi", "Kolmas nimi"));
        assertThat(history.get(1).fields())
                .contains(
                        new FieldChange("name.fi", "Esimerkkipaja Oy", "Toinen nimi"),
                        new FieldChange("name.sv", "Exempelverkstaden Ab", null));
        assertThat(history.get(2).revision().by()).isNull();
        assertThat(history.get(2).revision().source()).isEqualTo("small world");
    }

    @Test
    void aHistoryIsReadPageByPage() {
        WorkshopGraph graph = smallWorld();
        for (long version = 1; version <= 4; version++) {
            graph = make(graph, new Put(renamed("Nimi " + version, List.of()), version));
        }

        assertThat(numbers(store().history(COMPANY, Long.MAX_VALUE, 2))).containsExactly(5L, 4L);
        assertThat(numbers(store().history(COMPANY, 4, 2))).containsExactly(3L, 2L);
        assertThat(numbers(store().history(COMPANY, 2, 2))).containsExactly(1L);
        assertThatThrownBy(() -> store().history(COMPANY, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> numbers(List<HistoryEntry> history) {
        return history.stream().map(entry -> entry.revision().number()).toList();
    }

    @Test
    void aDeletedRecordKeepsItsHistory() {
        RecordRef network = new RecordRef(RecordKind.NETWORK, "ula-bare");
        make(smallWorld(), new Delete(network, 1L));

        assertThat(store().snapshot().contents().find(network)).isEmpty();
        HistoryEntry last = store().history(network, Long.MAX_VALUE, 1).get(0);
        assertThat(last.action()).isEqualTo(Action.DELETE);
        assertThat(last.fields()).contains(new FieldChange("name.sv", "Nätverket", null));
    }

    @Test
    void theVersionOfARecordIsTheRevisionThatWroteItLast() {
        WorkshopGraph graph = make(smallWorld(), new Put(renamed("Toinen nimi", List.of()), 1L));

        assertThat(store().snapshot().versions().of(COMPANY)).isEqualTo(2);
        assertThat(store().snapshot().versions().of(FULL)).isEqualTo(1);
        Revision again = store().importAll(SmallWorld.contents(), LETTER, graph.revision(), Progress.SILENT);
        assertThat(store().snapshot().versions().of(COMPANY)).isEqualTo(again.number());
        assertThat(numbers(store().history(COMPANY, Long.MAX_VALUE, 9))).containsExactly(3L, 2L, 1L);
        assertThat(store().history(COMPANY, Long.MAX_VALUE, 1).get(0).revision().by())
                .isEqualTo("maija");
    }

    @Test
    void aStoreThatBeginsWithAnEditHasNoImport() {
        WorkshopGraph graph = store().snapshot();
        GraphRecord first = renamedIn(GraphContents.EMPTY, "Ensimmäinen");
        graph = make(graph, new Put(first, null));

        assertThat(store().snapshot().contents()).isEqualTo(graph.contents());
        assertThat(store().snapshot().versions()).isEqualTo(graph.versions());
    }

    @Test
    void anEditedNameIsFoundAndTheFormerOneIsNot() {
        make(smallWorld(), new Put(renamed("Sähköverstas", List.of()), 1L));

        assertThat(store().search("sähköverstas", 5))
                .extracting(hit -> hit.id())
                .containsExactly("company");
        assertThat(store().search("exempelverkstaden", 5)).isEmpty();
    }

    private static OrganisationRecord renamedIn(GraphContents world, String name) {
        Organisation old = SmallWorld.contents().organisations().get(0);
        return new OrganisationRecord(new Organisation(
                old.id(),
                LocalizedName.finnish(name),
                old.legalForm(),
                old.kind(),
                old.businessId(),
                world.municipalities().isEmpty() ? null : old.homeMunicipality(),
                old.actsFor(),
                List.of(),
                old.successions(),
                old.lifespan(),
                old.provenance()));
    }

    private static OrganisationRecord renamed(String name, List<Owner> owners) {
        Organisation bare = renamedIn(SmallWorld.contents(), name).organisation();
        return new OrganisationRecord(new Organisation(
                bare.id(),
                bare.name(),
                bare.legalForm(),
                bare.kind(),
                bare.businessId(),
                bare.homeMunicipality(),
                bare.actsFor(),
                owners,
                bare.successions(),
                bare.lifespan(),
                bare.provenance()));
    }
}

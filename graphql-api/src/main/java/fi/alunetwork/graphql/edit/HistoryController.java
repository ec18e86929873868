package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.graphql.edit.EditInputs.RecordRefInput;
import fi.alunetwork.graphql.permission.Caller;
import fi.alunetwork.graphql.schema.PageSize;
import fi.alunetwork.store.graph.GraphEditor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The history of records. It is asked of the store and not of the picture, which knows the present only. */
@Controller
class HistoryController {

    /** A page of a history. */
    record History(
            List<HistoryEntry> entries,
            boolean hasNextPage,
            @Nullable Long endCursor) {}

    /** A record as the store keeps it. */
    record StoredRecord(
            RecordKind kind, String code, @Nullable Long version) {}

    private final GraphEditor editor;

    HistoryController(GraphEditor editor) {
        this.editor = editor;
    }

    @SchemaMapping(typeName = "Graph")
    StoredRecord storedRecord(DatedGraph graph, @Argument RecordRefInput record) {
        RecordRef ref = record.toRef();
        boolean isThere = graph.graph().contents().find(ref).isPresent();
        return new StoredRecord(
                ref.kind(), ref.id(), isThere ? graph.graph().versions().of(ref) : null);
    }

    @SchemaMapping(typeName = "StoredRecord", field = "history")
    History ofStored(StoredRecord record, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return page(new RecordRef(record.kind(), record.code()), first, after);
    }

    @SchemaMapping(typeName = "Workshop", field = "history")
    History ofWorkshop(WorkshopOnDate record, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return page(VersionFields.ref(record), first, after);
    }

    @SchemaMapping(typeName = "Organisation", field = "history")
    History ofOrganisation(
            OrganisationOnDate record, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return page(VersionFields.ref(record), first, after);
    }

    @SchemaMapping(typeName = "Partnership", field = "history")
    History ofPartnership(
            PartnershipOnDate record, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return page(VersionFields.ref(record), first, after);
    }

    @SchemaMapping(typeName = "RegionalNetwork", field = "history")
    History ofNetwork(NetworkOnDate record, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return page(VersionFields.ref(record), first, after);
    }

    @SchemaMapping(typeName = "Region", field = "history")
    History ofRegion(RegionOnDate record, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return page(VersionFields.ref(record), first, after);
    }

    @SchemaMapping(typeName = "Municipality", field = "history")
    History ofMunicipality(
            MunicipalityOnDate record, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return page(VersionFields.ref(record), first, after);
    }

    /** An account may be a person's, and is for those to know who edit too: they settle conflicts with each other. */
    @SchemaMapping(typeName = "HistoryEntry")
    @Nullable String by(HistoryEntry entry, @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return caller != null && caller.mayEdit() ? entry.revision().by() : null;
    }

    private History page(RecordRef ref, @Nullable Integer first, @Nullable String after) {
        int size = PageSize.of("first", first);
        Long before = Inputs.version(after);
        List<HistoryEntry> found = editor.history(ref, before == null ? Long.MAX_VALUE : before, size + 1);
        List<HistoryEntry> entries = found.subList(0, Math.min(size, found.size()));
        Long end = entries.isEmpty()
                ? null
                : Long.valueOf(entries.get(entries.size() - 1).revision().number());
        return new History(entries, found.size() > size, end);
    }
}

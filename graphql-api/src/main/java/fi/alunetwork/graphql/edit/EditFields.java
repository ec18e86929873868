package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.edit.FieldWords;
import fi.alunetwork.core.graph.FieldChange;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.graphql.edit.EditDesk.MadeEdit;
import fi.alunetwork.graphql.graph.Nodes;
import fi.alunetwork.graphql.schema.NodeId;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an edit, of the steps of a history, and of findings about a record. */
@Configuration(proxyBeanMethods = false)
class EditFields {

    @Bean
    ObjectFields<MadeEdit> editType() {
        return ObjectFields.of("Edit", MadeEdit.class)
                .scalar("revision", made -> made.graph().revision().number())
                .scalar("version", EditFields::version)
                .object("record", Object.class, EditFields::record)
                .whole(
                        "changes",
                        FieldChange.class,
                        made -> made.edit().change().fields())
                .whole("warnings", Finding.class, made -> made.edit().warnings());
    }

    private static @Nullable Long version(MadeEdit made) {
        GraphRecord after = made.edit().change().after();
        return after == null ? null : made.graph().graph().versions().of(after.ref());
    }

    private static @Nullable Object record(MadeEdit made) {
        RecordRef ref = made.edit().change().ref();
        String type = switch (ref.kind()) {
            case WORKSHOP -> "Workshop";
            case ORGANISATION -> "Organisation";
            case PARTNERSHIP -> "Partnership";
            case NETWORK -> "RegionalNetwork";
            case REGION -> "Region";
            case MUNICIPALITY -> "Municipality";
            case INDICATOR, FIGURES -> "";
        };
        return Nodes.find(made.graph(), new NodeId(type, ref.id())).orElse(null);
    }

    @Bean
    ObjectFields<Finding> recordFindingType() {
        return ObjectFields.of("RecordFinding", Finding.class)
                .scalar("where", finding -> finding.where().toString());
    }

    @Bean
    ObjectFields<FieldChange> fieldChangeType() {
        return ObjectFields.of("FieldChange", FieldChange.class)
                .text("label", change -> language -> FieldWords.of(change.field(), language));
    }

    @Bean
    ObjectFields<HistoryEntry> historyEntryType() {
        return ObjectFields.of("HistoryEntry", HistoryEntry.class)
                .scalar("revision", entry -> entry.revision().number())
                .scalar("at", entry -> entry.revision().at().toString())
                .scalar("source", entry -> entry.revision().source())
                .text("title", entry -> title(entry.action())::in)
                .whole("changes", FieldChange.class, HistoryEntry::fields);
    }

    private static LocalizedName title(HistoryEntry.Action action) {
        return switch (action) {
            case IMPORT -> LocalizedName.of("Aineisto tuotiin", "Datamängden importerades", "A dataset was imported");
            case ADD -> LocalizedName.of("Lisättiin", "Lades till", "Added");
            case CHANGE -> LocalizedName.of("Muutettiin", "Ändrades", "Changed");
            case END -> LocalizedName.of("Päätettiin", "Avslutades", "Ended");
            case DELETE ->
                LocalizedName.of("Poistettiin virheellisenä", "Togs bort som felaktig", "Taken out as a mistake");
        };
    }
}

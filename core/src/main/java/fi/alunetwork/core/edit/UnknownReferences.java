package fi.alunetwork.core.edit;

import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.workshop.Workshop;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever a record names is there. */
final class UnknownReferences implements EditCheck {

    @Override
    public Stream<Finding> run(Edited edited) {
        Map<RecordKind, Set<String>> known = new EnumMap<>(RecordKind.class);
        return Reference.of(edited.record())
                .distinct()
                .filter(reference -> !reference.to().equals(edited.ref()))
                .filter(reference -> !known.computeIfAbsent(reference.to().kind(), kind -> ids(edited.contents(), kind))
                        .contains(reference.to().id()))
                .map(reference -> unknown(edited, reference));
    }

    private static Finding unknown(Edited edited, Reference reference) {
        RecordRef to = reference.to();
        return edited.error(
                "unknown-code",
                to.id(),
                "in " + reference.field() + " the code of a known " + to.kind().text(),
                "it is misspelt, or has to be added first");
    }

    private static Set<String> ids(GraphContents contents, RecordKind kind) {
        return switch (kind) {
            case WORKSHOP -> ids(contents.workshops(), Workshop::id);
            case ORGANISATION -> ids(contents.organisations(), Organisation::id);
            case REGION -> ids(contents.regions(), Region::id);
            case MUNICIPALITY -> ids(contents.municipalities(), Municipality::code);
            case INDICATOR -> ids(contents.indicators(), Indicator::id);
            case PARTNERSHIP, NETWORK, FIGURES ->
                throw new IllegalArgumentException("No record names a " + kind.text());
        };
    }

    private static <R> Set<String> ids(Collection<R> records, Function<R, ?> id) {
        return records.stream().map(record -> id.apply(record).toString()).collect(Collectors.toSet());
    }
}

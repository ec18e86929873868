package fi.alunetwork.core.edit;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.workshop.Workshop;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A record speaks of a municipality or area at a time when there was one; else the successor may be meant. */
final class PlacesOutOfTime implements EditCheck {

    private record Statement(Object place, Period when) {}

    @Override
    public Stream<Finding> run(Edited edited) {
        Map<Object, Period> valid = validity(edited.contents());
        return statements(edited)
                .filter(statement ->
                        !valid.getOrDefault(statement.place, Period.ALWAYS).overlaps(statement.when))
                .distinct()
                .map(statement -> edited.warning(
                        "outside-validity",
                        statement.place.toString(),
                        "a time when " + statement.place + " was there",
                        "its successor was meant"));
    }

    private static Map<Object, Period> validity(GraphContents contents) {
        Map<Object, Period> valid = new HashMap<>();
        contents.municipalities().forEach(one -> valid.put(one.code(), one.validity()));
        contents.regions().forEach(one -> valid.put(one.id(), one.validity()));
        return valid;
    }

    private static Stream<Statement> statements(Edited edited) {
        if (edited.record() instanceof WorkshopRecord record) {
            Workshop workshop = record.workshop();
            return Stream.concat(
                    workshop.sites().stream().map(site -> new Statement(site.municipality(), site.period())),
                    workshop.provisions().stream()
                            .flatMap(provision -> provision.served().stream()
                                    .map(code -> new Statement(
                                            code, provision.lifespan().period()))));
        }
        if (edited.record() instanceof FiguresRecord figures) {
            return figures.values().stream()
                    .map(value -> new Statement(
                            value.municipality(),
                            new Period(value.date(), value.date().plusDays(1))));
        }
        return edited.record() instanceof MunicipalityRecord municipality
                ? municipality.memberships().stream()
                        .map(membership -> new Statement(membership.region(), membership.period()))
                : Stream.empty();
    }
}

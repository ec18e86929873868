package fi.alunetwork.core.edit;

import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No part stands twice in a record, and no site or provision of it belongs to another workshop. */
final class TakenKeys implements EditCheck {

    @Override
    public Stream<Finding> run(Edited edited) {
        if (edited.record() instanceof WorkshopRecord workshop) {
            return Stream.concat(
                    taken(edited, workshop.workshop(), "site", Workshop::sites, Site::id),
                    taken(edited, workshop.workshop(), "provision", Workshop::provisions, Provision::id));
        }
        if (edited.record() instanceof OrganisationRecord organisation) {
            return Stream.concat(
                    twice(edited, "owner", organisation.organisation().owners(), owner -> owner.organisation()),
                    twice(edited, "succession", organisation.organisation().successions(), TakenKeys::told));
        }
        if (edited.record() instanceof PartnershipRecord partnership) {
            return twice(
                    edited,
                    "party",
                    partnership.partnership().parties().stream()
                            .filter(party -> party.organisation() != null)
                            .toList(),
                    TakenKeys::told);
        }
        if (edited.record() instanceof FiguresRecord figures) {
            return twice(edited, "figure", figures.values(), value -> value.date());
        }
        return edited.record() instanceof MunicipalityRecord municipality
                ? twice(edited, "demand point", municipality.demandPoints(), part -> part.point())
                : Stream.empty();
    }

    private static String told(Succession succession) {
        return succession.successor() + " on " + succession.date();
    }

    private static String told(Party party) {
        String unit = party.unit() == null ? "" : " " + party.unit();
        return party.organisation() + " as " + party.role() + unit;
    }

    private static <P> Stream<Finding> taken(
            Edited edited, Workshop workshop, String part, Function<Workshop, List<P>> parts, Function<P, ?> key) {
        Map<Object, Workshop> owners = new HashMap<>();
        edited.contents().workshops().stream()
                .filter(other -> !other.id().equals(workshop.id()))
                .forEach(other -> parts.apply(other).forEach(one -> owners.put(key.apply(one), other)));
        Stream<Finding> elsewhere = parts.apply(workshop).stream()
                .map(key)
                .filter(owners::containsKey)
                .map(id -> taken(edited, part, id, owners.get(id)));
        return Stream.concat(elsewhere, twice(edited, part, parts.apply(workshop), key));
    }

    private static Finding taken(Edited edited, String part, Object id, @Nullable Workshop owner) {
        return edited.error(
                "duplicate-key",
                id.toString(),
                "a " + part + " code that no other workshop has; "
                        + (owner == null ? "another" : owner.id().value()) + " has it",
                "it was copied from there");
    }

    private static <P> Stream<Finding> twice(Edited edited, String part, List<P> parts, Function<P, ?> key) {
        Set<Object> seen = new HashSet<>();
        return parts.stream()
                .map(key)
                .filter(id -> !seen.add(id))
                .map(id -> edited.error(
                        "duplicate-key", id.toString(), "each " + part + " once in the record", "it was copied"));
    }
}

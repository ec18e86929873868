package fi.alunetwork.core.robustness;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole group that leaves: all actors of whom everything that is given holds, such as the municipal ones that produce
 * rehabilitative work activity.
 *
 * @param legalForms of one of these legal forms; null for any
 * @param operatorGroups of one of these groups of the national statistics; null for any
 * @param area at home in this area, or with a workshop standing in it; null for anywhere
 * @param producing with a workshop that produces one of these services on the day; null for any
 * @param codes one of these actors; null for any
 */
public record Leavers(
        @Nullable Set<LegalForm> legalForms,
        @Nullable Set<OperatorGroup> operatorGroups,
        @Nullable RegionId area,
        @Nullable Set<Service> producing,
        @Nullable Set<String> codes) {

    /** The most codes that can be given. */
    public static final int MOST_CODES = 200;

    /**
     * Puts the sets into an order.
     *
     * @throws BadQuestionException where nothing is given, or a set is given and empty or too long
     */
    public Leavers {
        legalForms = ordered("legalForms", legalForms);
        operatorGroups = ordered("operatorGroups", operatorGroups);
        producing = ordered("producing", producing);
        codes = ordered("codes", codes);
        if (Stream.of(legalForms, operatorGroups, area, producing, codes).allMatch(given -> given == null)) {
            throw BadQuestionException.badArgument(
                    "leaving names nobody; expected a legal form, a group, an area, a service or codes. Maybe a choice"
                            + " was lost.");
        }
        if (codes != null && codes.size() > MOST_CODES) {
            throw BadQuestionException.badArgument("codes has " + codes.size() + " entries; expected at most "
                    + MOST_CODES + ". Maybe a legal form or an area says the same.");
        }
    }

    /** All of these legal forms. */
    public static Leavers of(LegalForm... forms) {
        return new Leavers(Set.of(forms), null, null, null, null);
    }

    /** All of these groups of the national statistics. */
    public static Leavers of(OperatorGroup... groups) {
        return new Leavers(null, Set.of(groups), null, null, null);
    }

    /** All of an area. */
    public static Leavers of(RegionId area) {
        return new Leavers(null, null, area, null, null);
    }

    /** These actors. */
    public static Leavers of(String... codes) {
        return new Leavers(null, null, null, null, Set.of(codes));
    }

    /** Of these, those that produce one of some services. */
    public Leavers producing(Service... services) {
        return new Leavers(legalForms, operatorGroups, area, Set.of(services), codes);
    }

    /** Of these, those of an area. */
    public Leavers in(RegionId other) {
        return new Leavers(legalForms, operatorGroups, other, producing, codes);
    }

    /**
     * Who that is in a network, by their numbers.
     *
     * @throws BadQuestionException where that is nobody, or the area or a code is not known
     */
    BitSet among(CooperationNetwork network) {
        Predicate<Actor> inArea = inArea(network);
        BitSet leaving = new BitSet(network.actors().size());
        BitSet named = new BitSet(network.actors().size());
        if (codes != null) {
            codes.forEach(code -> named.set(network.getActor(code).number()));
        }
        network.actors().stream()
                .filter(actor -> codes == null || named.get(actor.number()))
                .filter(this::isOfForm)
                .filter(inArea)
                .filter(this::isProducing)
                .forEach(actor -> leaving.set(actor.number()));
        if (leaving.isEmpty()) {
            throw BadQuestionException.badArgument("leaving " + this + " is nobody among the "
                    + network.actors().size() + " actors on " + network.graph().date()
                    + "; expected at least one. Maybe the conditions exclude each other.");
        }
        return leaving;
    }

    private boolean isOfForm(Actor actor) {
        LegalForm form = actor.legalForm().orElse(LegalForm.NOT_KNOWN);
        return (legalForms == null || legalForms.contains(form))
                && (operatorGroups == null || operatorGroups.contains(form.operatorGroup()));
    }

    private boolean isProducing(Actor actor) {
        return producing == null
                || actor.workshops().stream()
                        .flatMap(workshop -> workshop.provisions().stream())
                        .anyMatch(provision -> provision.record().role() == Provision.Role.PRODUCER
                                && producing.contains(provision.record().service()));
    }

    private Predicate<Actor> inArea(CooperationNetwork network) {
        if (area == null) {
            return actor -> true;
        }
        Set<MunicipalityCode> places = network.graph().getRegion(area).municipalitiesByNearestMembership().stream()
                .map(MunicipalityOnDate::code)
                .collect(Collectors.toSet());
        return actor -> Stream.concat(
                        actor.municipality().stream(),
                        actor.workshops().stream().flatMap(workshop -> workshop.municipalities().stream()))
                .anyMatch(place -> places.contains(place.code()));
    }

    /** What is given, as a header tells it. */
    @Override
    public String toString() {
        return Stream.of(
                        text("legalForms", legalForms),
                        text("operatorGroups", operatorGroups),
                        area == null ? "" : "area " + area,
                        text("producing", producing),
                        text("codes", codes))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String text(String name, @Nullable Collection<?> values) {
        return values == null
                ? ""
                : name + " " + values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static <T extends Comparable<T>> @Nullable Set<T> ordered(String name, @Nullable Set<T> values) {
        if (values != null && values.isEmpty()) {
            throw BadQuestionException.badArgument(
                    name + " is empty; expected at least one, or nothing for any. Maybe a choice was lost.");
        }
        return values == null ? null : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}

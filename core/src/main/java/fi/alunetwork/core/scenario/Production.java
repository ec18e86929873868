package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.law.Standing;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Relation;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Bodies of some legal forms producing some services no more. */
final class Production {

    private final Change.RemoveProduction change;
    private final Draft draft;
    private final @Nullable Set<MunicipalityCode> area;
    private final List<ProvisionOnDate> removed = new ArrayList<>();
    private final List<Narrowed> narrowed = new ArrayList<>();
    private int excepted;
    private int goingOn;

    /** A provision that goes on for some of those that it served. */
    private record Narrowed(ProvisionOnDate provision, Set<MunicipalityCode> served) {}

    private Production(Change.RemoveProduction change, Draft draft, @Nullable Set<MunicipalityCode> area) {
        this.change = change;
        this.draft = draft;
        this.area = area;
    }

    static void remove(Change.RemoveProduction change, Draft draft) {
        Checks checks = new Checks(draft);
        checks.notEmpty("forms", change.forms());
        checks.notEmpty("services", change.services());
        change.except().forEach(organisation -> checks.organisation("except", organisation));
        Set<MunicipalityCode> area = checks.membersOf("area", change.area());
        if (!draft.isFaulty()) {
            new Production(change, draft, area).remove();
        }
    }

    private void remove() {
        DatedGraph now = draft.picture();
        judge(now, now.workshops(), provision -> true);
        laterBeginnings().forEach(this::judgeThoseBeginning);
        if (removed.isEmpty() && narrowed.isEmpty()) {
            nothing();
            return;
        }
        tell();
        if (goingOn > 0) {
            draft.note("OWN_PRODUCTION_GOES_ON", goingOn);
        }
        if (!narrowed.isEmpty()) {
            draft.note("SERVED_NARROWED", narrowed.size());
        }
        removed.forEach(this::end);
        narrowed.forEach(this::narrow);
    }

    /** The workshops of which provisions of the services begin after the day of the scenario, by these days. */
    private SortedMap<LocalDate, Set<WorkshopId>> laterBeginnings() {
        SortedMap<LocalDate, Set<WorkshopId>> byDay = new TreeMap<>();
        for (WorkshopOnDate workshop : draft.picture().workshops()) {
            for (Provision provision : workshop.record().provisions()) {
                LocalDate from = beginning(provision);
                if (from != null
                        && from.isAfter(draft.day())
                        && change.services().contains(provision.service())) {
                    byDay.computeIfAbsent(from, none -> new LinkedHashSet<>())
                            .add(workshop.record().id());
                }
            }
        }
        return byDay;
    }

    private void judgeThoseBeginning(LocalDate day, Set<WorkshopId> workshops) {
        DatedGraph then = draft.pictureOf(day);
        judge(
                then,
                workshops.stream().flatMap(id -> then.findWorkshop(id).stream()).toList(),
                provision -> day.equals(beginning(provision.record())));
    }

    private static @Nullable LocalDate beginning(Provision provision) {
        return provision.lifespan().period().from();
    }

    private void judge(DatedGraph picture, List<WorkshopOnDate> workshops, Predicate<ProvisionOnDate> which) {
        Law law = Law.of(picture, Reading.LENIENT);
        for (WorkshopOnDate workshop : workshops) {
            if (workshop.existence() != Existence.CLOSED && Chosen.stands(workshop, area) && isOfForms(workshop)) {
                workshop.provisions().stream()
                        .filter(provision ->
                                change.services().contains(provision.record().service()))
                        .filter(which)
                        .forEach(provision -> judge(law, workshop, provision));
            }
        }
    }

    private void tell() {
        if (change.area() == null) {
            draft.tell("REMOVE_PRODUCTION", change.forms(), change.services());
        } else {
            LocalizedName area = draft.picture().getRegion(change.area()).names();
            draft.tell("REMOVE_PRODUCTION_IN", change.forms(), change.services(), area);
        }
    }

    private boolean isOfForms(WorkshopOnDate workshop) {
        List<OrganisationOnDate> operators = workshop.operators();
        return !operators.isEmpty()
                && operators.stream()
                        .allMatch(operator ->
                                change.forms().contains(operator.record().legalForm()));
    }

    private void judge(Law law, WorkshopOnDate workshop, ProvisionOnDate provision) {
        boolean named = workshop.operators().stream()
                .anyMatch(operator -> change.except().contains(operator.record().id()));
        if (named) {
            excepted++;
            return;
        }
        Set<MunicipalityCode> own = change.exceptOwnProduction() ? own(law, provision) : Set.of();
        if (own.isEmpty()) {
            removed.add(provision);
            return;
        }
        goingOn++;
        boolean servesOthers = !provision.record().served().isEmpty()
                && !own.containsAll(provision.servedMunicipalities().stream()
                        .map(municipality -> municipality.code())
                        .toList());
        if (servesOthers) {
            narrowed.add(new Narrowed(provision, own));
        }
    }

    /** The municipalities for which its operator organises the service itself, or whose legislation is their own. */
    private Set<MunicipalityCode> own(Law law, ProvisionOnDate provision) {
        Set<MunicipalityCode> own = new TreeSet<>();
        for (Standing standing : law.standings(provision)) {
            ProducerAnswer answer = standing.answer();
            if (answer.relation() == Relation.ITSELF || answer.verdict() == Verdict.OWN_LEGISLATION) {
                own.add(standing.municipality().code());
            }
        }
        return own;
    }

    private void nothing() {
        if (goingOn + excepted == 0) {
            draft.problem(
                    "services",
                    change.services(),
                    "services that bodies of the forms " + change.forms() + " provide on " + draft.day() + " or later"
                            + "; this removes nothing",
                    "nobody of these forms runs a workshop with them, or an earlier change removed them");
            return;
        }
        draft.problem(
                "exceptOwnProduction",
                change.exceptOwnProduction(),
                "a change that removes something: all " + (goingOn + excepted) + " provisions are excepted, " + goingOn
                        + " as own production of the body that organises the service by "
                        + Law.of(draft.picture(), Reading.LENIENT).regime().id(),
                "apply the regime first, under which they are not: the earlier changes decide who organises");
    }

    private void end(ProvisionOnDate provision) {
        Workshop workshop = present(provision);
        draft.touch(workshop.id());
        workshop.provisions().stream()
                .filter(one -> one.id().equals(provision.record().id()))
                .findFirst()
                .ifPresent(record -> Closings.end(workshop, record, draft));
    }

    private void narrow(Narrowed one) {
        Workshop workshop = present(one.provision);
        Provision record = one.provision.record();
        draft.touch(workshop.id());
        draft.touch(record.id());
        draft.records()
                .put(WorkshopCopy.of(workshop)
                        .replacing(ProvisionCopy.of(record).serving(one.served).done())
                        .done());
    }

    private Workshop present(ProvisionOnDate provision) {
        return draft.records().workshopOf(provision.record().id()).orElseThrow();
    }
}

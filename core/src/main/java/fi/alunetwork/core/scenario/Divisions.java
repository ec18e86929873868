package fi.alunetwork.core.scenario;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Municipalities merging, and moving to other areas. */
final class Divisions {

    private Divisions() {}

    static void merge(Change.MergeMunicipalities change, Draft draft) {
        Checks checks = new Checks(draft);
        checks.notEmpty("municipalities", change.municipalities());
        Set<MunicipalityCode> ending = checks.municipalities("municipalities", change.municipalities());
        Municipality into = checks.municipality("into", change.into());
        if (into != null && ending.contains(into.code())) {
            draft.problem(
                    "into",
                    change.into(),
                    "a municipality that is not merged itself",
                    "it was listed among the others");
        }
        if (into == null || draft.isFaulty()) {
            return;
        }
        draft.tell("MERGE", names(ending, draft), into.name());
        draft.note("ORGANISATIONS_STAY");
        MergedPlaces.of(ending, into, draft);
        Neighbours.merge(ending, into.code(), draft);
        draft.records().setMemberships(leaving(draft, membership -> isOf(membership, ending, draft)));
        draft.touch(into.code());
        for (MunicipalityCode code : ending) {
            draft.touch(code);
            draft.records().put(merged(draft.records().municipality(code).orElseThrow(), into.code(), draft));
        }
    }

    static void move(Change.MoveMunicipalities change, Draft draft) {
        Checks checks = new Checks(draft);
        checks.notEmpty("municipalities", change.municipalities());
        Set<MunicipalityCode> moving = checks.municipalities("municipalities", change.municipalities());
        RegionOnDate region = checks.region("to", change.to());
        if (region != null) {
            region.municipalities().stream()
                    .map(member -> member.code())
                    .filter(moving::contains)
                    .forEach(member -> draft.problem(
                            "municipalities",
                            member,
                            "one that does not belong to " + change.to() + " already",
                            "an earlier change moved it"));
        }
        if (region == null || draft.isFaulty()) {
            return;
        }
        draft.tell("MOVE_MUNICIPALITIES", names(moving, draft), region.names());
        List<Membership> memberships = leaving(
                draft,
                membership -> membership.region().kind() == change.to().kind() && isOf(membership, moving, draft));
        moving.forEach(code -> memberships.add(joining(code, change.to(), draft)));
        moving.forEach(draft::touch);
        draft.records().setMemberships(memberships);
    }

    private static Membership joining(MunicipalityCode code, RegionId region, Draft draft) {
        return new Membership(code, region, Period.since(draft.day()), draft.assumed());
    }

    private static List<LocalizedName> names(Collection<MunicipalityCode> codes, Draft draft) {
        return codes.stream()
                .map(code -> draft.records().municipality(code).orElseThrow().name())
                .toList();
    }

    private static boolean isOf(Membership membership, Set<MunicipalityCode> codes, Draft draft) {
        return codes.contains(draft.picture().codeOn(membership.municipality()));
    }

    /** The memberships with those that match ended on the day. */
    private static List<Membership> leaving(Draft draft, Predicate<Membership> which) {
        List<Membership> left = new ArrayList<>();
        draft.records().memberships().stream()
                .flatMap(membership -> which.test(membership) ? ended(membership, draft) : Stream.of(membership))
                .forEach(left::add);
        return left;
    }

    private static Stream<Membership> ended(Membership membership, Draft draft) {
        Period period = Ending.of(membership.period(), draft.day());
        return period == null
                ? Stream.empty()
                : Stream.of(new Membership(
                        membership.municipality(), membership.region(), period, membership.provenance()));
    }

    private static Municipality merged(Municipality municipality, MunicipalityCode into, Draft draft) {
        return new Municipality(
                municipality.code(),
                municipality.name(),
                new Period(municipality.validity().from(), draft.day()),
                into,
                municipality.centre(),
                municipality.landAreaKm2(),
                municipality.languageStatus(),
                municipality.urbanRural(),
                municipality.mainland(),
                municipality.provenance());
    }
}

package fi.alunetwork.core.edit;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.workshop.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a record that exclude each other share no day: the same operator twice, a municipality in two areas of one
 * kind.
 */
final class OverlappingTimes implements EditCheck {

    @Override
    public Stream<Finding> run(Edited edited) {
        if (edited.record() instanceof WorkshopRecord workshop) {
            return overlaps(edited, workshop.workshop().operations(), Operation::operator, Operation::period);
        }
        if (edited.record() instanceof NetworkRecord network) {
            return overlaps(edited, network.network().members(), NetworkMember::workshop, NetworkMember::period);
        }
        if (edited.record() instanceof RegionRecord region) {
            return overlaps(edited, region.completeness(), Completeness::service, Completeness::period);
        }
        return edited.record() instanceof MunicipalityRecord municipality
                ? overlaps(
                        edited,
                        municipality.memberships(),
                        membership -> membership.region().kind(),
                        Membership::period)
                : Stream.empty();
    }

    private static <P> Stream<Finding> overlaps(
            Edited edited, List<P> parts, Function<P, @Nullable Object> alike, Function<P, Period> period) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                P one = parts.get(i);
                P other = parts.get(j);
                if (Objects.equals(alike.apply(one), alike.apply(other))
                        && period.apply(one).overlaps(period.apply(other))) {
                    findings.add(overlap(edited, alike.apply(one), period.apply(one), period.apply(other)));
                }
            }
        }
        return findings.stream();
    }

    private static Finding overlap(Edited edited, @Nullable Object alike, Period one, Period other) {
        return edited.error(
                "overlapping-periods",
                (alike == null ? "all services" : alike) + inWords(other),
                "no day of the period" + inWords(one) + " again",
                one.until() == null ? "the end of the earlier one is missing" : null);
    }

    private static String inWords(Period period) {
        String from = period.from() == null ? "" : " from " + period.from();
        return period.until() == null ? from + " on" : from + " until " + period.until();
    }
}

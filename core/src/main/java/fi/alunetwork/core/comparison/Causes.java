package fi.alunetwork.core.comparison;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.reach.OfferReach;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds why a municipality lost a service, or gained it, from every offer that covers it on one side only. */
final class Causes {

    private final Side before;
    private final Side after;

    Causes(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Why a municipality is covered less.
     *
     * @param was the municipalities that it was made of
     */
    List<Cause> ofLoss(List<MunicipalityOnDate> was, MunicipalityOnDate is, CoverageRule rule, Threshold threshold) {
        List<Cause> causes = new ArrayList<>();
        for (MunicipalityOnDate from : was) {
            causes.addAll(causes(before, from, after, is, rule, threshold, false));
        }
        return oneOfEachKind(causes);
    }

    /**
     * Why a municipality is covered more.
     *
     * @param was the largest of the municipalities that it was made of
     */
    List<Cause> ofGain(MunicipalityOnDate was, MunicipalityOnDate is, CoverageRule rule, Threshold threshold) {
        return oneOfEachKind(causes(after, is, before, was, rule, threshold, true));
    }

    private static List<Cause> causes(
            Side side,
            MunicipalityOnDate from,
            Side other,
            MunicipalityOnDate to,
            CoverageRule rule,
            Threshold threshold,
            boolean gained) {
        Map<WorkshopId, Double> stillCovered = new HashMap<>();
        other.covering(to, rule, threshold.value())
                .forEach(reach -> stillCovered.merge(workshop(reach), reach.share(), Math::max));
        return side.covering(from, rule, threshold.value()).stream()
                .filter(reach -> stillCovered.getOrDefault(workshop(reach), 0.0) < reach.share())
                .flatMap(reach ->
                        CauseChecks.of(new Loss(reach, from, to, side, other, rule, threshold, gained)).stream())
                .toList();
    }

    private static WorkshopId workshop(OfferReach reach) {
        Offer offer = reach.offer();
        return Supply.workshopOf(offer);
    }

    /** Several provisions of a workshop that go the same way are told once. */
    private static List<Cause> oneOfEachKind(List<Cause> causes) {
        Map<List<Object>, Cause> distinct = new LinkedHashMap<>();
        causes.forEach(
                cause -> distinct.putIfAbsent(List.of(cause.workshop().record().id(), cause.kind()), cause));
        return List.copyOf(distinct.values());
    }
}

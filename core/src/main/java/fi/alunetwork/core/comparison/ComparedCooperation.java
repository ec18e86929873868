package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cohesion.CohesionAnalysis;
import fi.alunetwork.core.cohesion.CohesionAnswer;
import fi.alunetwork.core.cohesion.CohesionPart;
import fi.alunetwork.core.cohesion.CohesionQuestion;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.Divisions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks cohesion of both networks, and tells which ties and actors only one of them has. */
final class ComparedCooperation {

    private ComparedCooperation() {}

    static CooperationComparison answer(
            Comparison comparison, CooperationScope scope, CohesionQuestion question, Budget budget) {
        CooperationNetwork before = CooperationNetwork.of(comparison.before(), scope, budget);
        CooperationNetwork after = CooperationNetwork.of(comparison.after(), scope, budget);
        CohesionAnswer then = CohesionAnalysis.answer(before, question, budget);
        CohesionAnswer now = CohesionAnalysis.answer(after, question, budget);
        Map<String, Tie> earlier = byId(before.listTies());
        Map<String, Tie> later = byId(after.listTies());
        int kept = (int) earlier.keySet().stream().filter(later::containsKey).count();
        return new CooperationComparison(
                Headers.of(
                        comparison,
                        new Divisions(comparison.before(), comparison.after()),
                        then.header(),
                        now.header()),
                new ChangedCohesion(then.whole(), now.whole()),
                parts(then.parts(), now.parts()),
                kept,
                missing(earlier, later, new TieCauses(before, after), budget),
                missing(later, earlier, new TieCauses(after, before), budget),
                missing(before.actors(), after.actors()),
                missing(after.actors(), before.actors()));
    }

    private static Map<String, Tie> byId(List<Tie> ties) {
        Map<String, Tie> byId = new LinkedHashMap<>();
        ties.forEach(tie -> byId.put(tie.id(), tie));
        return byId;
    }

    private static List<TieChange> missing(
            Map<String, Tie> here, Map<String, Tie> there, TieCauses causes, Budget budget) {
        List<TieChange> missing = new ArrayList<>();
        here.forEach((id, tie) -> {
            if (!there.containsKey(id)) {
                budget.check();
                missing.add(new TieChange(tie, causes.of(tie)));
            }
        });
        return missing;
    }

    private static List<Actor> missing(List<Actor> here, List<Actor> there) {
        Set<String> ids = there.stream().map(Actor::id).collect(Collectors.toSet());
        return here.stream().filter(actor -> !ids.contains(actor.id())).toList();
    }

    private static List<ChangedCohesion> parts(List<CohesionPart> before, List<CohesionPart> after) {
        Map<String, CohesionPart> earlier = new LinkedHashMap<>();
        before.forEach(part -> earlier.put(part.subject().key(), part));
        List<ChangedCohesion> parts = new ArrayList<>();
        after.forEach(part ->
                parts.add(new ChangedCohesion(earlier.remove(part.subject().key()), part)));
        earlier.values().forEach(part -> parts.add(new ChangedCohesion(part, null)));
        return parts;
    }
}

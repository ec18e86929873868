package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.WithinReach;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which cells (a municipality and a service) each actor reaches: more than half of the municipality's residents live
 * within reach of a site where a workshop of the actor provides the service for certain. What only may be is left out.
 */
final class Cells {

    private static final double HALF = 0.5;

    private final List<BitSet> byActor = new ArrayList<>();
    private final Map<WorkshopId, List<Integer>> actorsOf = new HashMap<>();
    private final Map<MunicipalityCode, Integer> numbers = new HashMap<>();

    private Cells(CooperationNetwork network, List<MunicipalityOnDate> municipalities) {
        for (Actor actor : network.actors()) {
            byActor.add(new BitSet());
            actor.workshops()
                    .forEach(workshop -> actorsOf.computeIfAbsent(
                                    workshop.record().id(), none -> new ArrayList<>())
                            .add(actor.number()));
        }
        municipalities.forEach(municipality -> numbers.put(municipality.code(), numbers.size()));
    }

    /**
     * Finds them.
     *
     * @param services the services that are looked at
     * @throws fi.alunetwork.core.BadQuestionException where the area is not known, or the threshold is not in the unit
     *     of the travel cost
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    static Cells of(CooperationNetwork network, MissingQuestion question, Collection<Service> services, Budget budget) {
        List<MunicipalityOnDate> municipalities = question.scope().municipalities(network.graph());
        Cells cells = new Cells(network, municipalities);
        question.threshold().in(question.scope().travel());
        int row = 0;
        for (Service service : services) {
            WithinReach reach = new WithinReach(service, question.ruleFor(service), question.threshold());
            cells.add(Catchments.of(network.graph(), question.scope(), reach, municipalities, budget), row);
            row++;
        }
        return cells;
    }

    /** What two actors reach. */
    JointCells joint(int one, int other) {
        BitSet here = byActor.get(one);
        BitSet there = byActor.get(other);
        BitSet both = (BitSet) here.clone();
        both.and(there);
        int own = here.cardinality();
        int theirs = there.cardinality();
        return new JointCells(own, theirs, own + theirs - both.cardinality());
    }

    private void add(Catchments catchments, int row) {
        Map<Integer, Map<Integer, Double>> shares = new TreeMap<>();
        for (int number = 0; number < catchments.places().size(); number++) {
            Place place = catchments.places().get(number);
            Map<Integer, Double> share = shares.computeIfAbsent(
                    numbers.getOrDefault(place.municipality().code(), -1), none -> new HashMap<>());
            reaching(catchments, number).stream().forEach(actor -> share.merge(actor, place.share(), Double::sum));
        }
        shares.forEach((municipality, share) -> share.forEach((actor, reached) -> {
            if (reached > HALF) {
                byActor.get(actor).set(row * numbers.size() + municipality);
            }
        }));
    }

    private BitSet reaching(Catchments catchments, int place) {
        BitSet actors = new BitSet();
        Pairs pairs = catchments.certain();
        for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
            WorkshopId workshop = catchments
                    .sites()
                    .get(pairs.site(pair))
                    .provision()
                    .workshop()
                    .record()
                    .id();
            actorsOf.getOrDefault(workshop, List.of()).forEach(actors::set);
        }
        return actors;
    }
}

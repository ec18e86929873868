package fi.alunetwork.core.takeover;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.takeover.LostCell.State;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Who could take a lost cell: whoever runs a workshop with a site within the threshold of the place, whatever it does
 * there today, and may by the law of the second picture produce the service for the residents. Takes time by lost
 * places and all sites.
 */
final class Candidates {

    private final DatedGraph graph;
    private final TakeoverQuestion question;
    private final Scope scope;
    private final double limit;
    private final Law law;
    private final Map<Where, List<Near>> near = new HashMap<>();

    /** A place, whatever the service. */
    private record Where(Object municipality, Object point) {

        static Where of(Place place) {
            return new Where(place.municipality().code(), String.valueOf(place.point()));
        }
    }

    /** A workshop near a place, with the way to its nearest site. */
    private record Near(WorkshopOnDate workshop, double cost) {}

    /**
     * Those who could take a cell.
     *
     * @param candidates for certain, in the order of their ids
     * @param state whether anybody could
     */
    record Found(List<Candidacy> candidates, State state) {}

    Candidates(DatedGraph graph, TakeoverQuestion question) {
        this.graph = graph;
        this.question = question;
        this.scope = question.produced().scope();
        this.limit = question.produced().threshold().in(scope.travel());
        this.law = Law.of(graph, scope.reading());
    }

    Found of(Cell cell) {
        Map<OrganisationId, Candidacy> candidates = new TreeMap<>();
        boolean anybody = false;
        boolean perhaps = false;
        for (Near each : near.computeIfAbsent(Where.of(cell.place()), where -> near(cell.place()))) {
            for (OrganisationOnDate organisation : each.workshop().operators()) {
                if (!question.mustNot().contains(organisation.record().id())) {
                    ProducerAnswer answer = law.mayProduce(
                            organisation, cell.service(), null, cell.place().municipality());
                    boolean counts = scope.producers().count(answer);
                    boolean open = isOpen(each.workshop());
                    anybody |= open;
                    perhaps |= open ? isPerhaps(answer) && !counts : counts || isPerhaps(answer);
                    if (counts && open) {
                        candidates.merge(
                                organisation.record().id(),
                                candidacy(organisation, each, answer, cell.service()),
                                Candidates::nearer);
                    }
                }
            }
        }
        return new Found(List.copyOf(candidates.values()), state(!candidates.isEmpty(), perhaps, anybody));
    }

    private static State state(boolean someone, boolean perhaps, boolean anybody) {
        if (someone) {
            return State.RESTORABLE;
        }
        if (perhaps) {
            return State.NOT_KNOWN;
        }
        return anybody ? State.NOBODY_LAWFUL : State.NOBODY_NEAR;
    }

    private boolean isPerhaps(ProducerAnswer answer) {
        return scope.producers() != Producers.ANY && answer.verdict() == Verdict.NOT_KNOWN;
    }

    private boolean isOpen(WorkshopOnDate workshop) {
        return scope.assumeOpen() || workshop.existence() == Existence.OPEN;
    }

    private Candidacy candidacy(OrganisationOnDate organisation, Near near, ProducerAnswer answer, Service service) {
        boolean produces = organisation.workshops().stream()
                .filter(this::isOpen)
                .flatMap(workshop -> workshop.provisions().stream())
                .anyMatch(provision -> provision.record().service() == service
                        && (scope.assumeOpen() || provision.existence() == Existence.OPEN));
        return new Candidacy(
                organisation,
                near.workshop(),
                new Distance(near.cost(), scope.travel().unit()),
                answer,
                produces);
    }

    private static Candidacy nearer(Candidacy one, Candidacy other) {
        return other.distance().value() < one.distance().value() ? other : one;
    }

    /** The workshops near a place that are not closed, in the order of their ids. */
    private List<Near> near(Place place) {
        List<Near> found = new ArrayList<>();
        for (WorkshopOnDate workshop : graph.workshops()) {
            if (workshop.existence() != Existence.CLOSED && answers(workshop)) {
                OptionalDouble cost = workshop.sites().stream()
                        .mapToDouble(site -> scope.travel().between(place.stop(), stop(site)))
                        .filter(way -> way <= limit)
                        .min();
                cost.ifPresent(way -> found.add(new Near(workshop, way)));
            }
        }
        return found;
    }

    private boolean answers(WorkshopOnDate workshop) {
        return scope.provenance() == null || workshop.record().provenance().kind() == scope.provenance();
    }

    private Stop stop(Site site) {
        return new Stop(site.point(), graph.codeOn(site.municipality()), site.id());
    }
}

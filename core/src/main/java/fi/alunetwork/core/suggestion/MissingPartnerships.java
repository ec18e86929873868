package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.LinkIndices;
import fi.alunetwork.core.travel.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Which partnership is missing: the pairs of actors that are not tied and near each other, and what speaks for each. A
 * pure function of a network and a question. Takes time by the pairs of places in the band of latitudes within reach,
 * and for the cells by what {@link fi.alunetwork.core.reach.Catchments} takes for each service.
 */
public final class MissingPartnerships {

    private final CooperationNetwork network;
    private final MissingQuestion question;
    private final Components components;
    private final Services services;
    private final Cells cells;
    private final SharedNetworks shared;

    private MissingPartnerships(CooperationNetwork network, MissingQuestion question, Budget budget) {
        this.network = network;
        this.question = question;
        this.components = Components.of(network.ties());
        this.services = new Services(network, question);
        this.cells = Cells.of(network, question, services.all(), budget);
        this.shared = new SharedNetworks(network);
    }

    /**
     * Answers the question.
     *
     * @throws fi.alunetwork.core.BadQuestionException where a threshold is not in the unit of the travel cost, the area
     *     is not known, the actor is not one of the network, or more pairs are near each other than can be told
     * @throws fi.alunetwork.core.TimeLimitException where it would take longer than the budget, with the estimate
     */
    public static MissingAnswer answer(CooperationNetwork network, MissingQuestion question, Budget budget) {
        String code = question.actor();
        Integer focus =
                code == null ? null : Integer.valueOf(network.getActor(code).number());
        Ways ways = new Ways(network, question.scope().travel());
        NearPairs near = NearPairs.of(network, ways, question.scope().travel(), question.within(), focus, budget);
        MissingPartnerships missing = new MissingPartnerships(network, question, budget);
        List<MissingPartnership> pairs = new ArrayList<>(near.found().size());
        for (Ways.Way way : near.found()) {
            budget.check();
            pairs.add(missing.pair(way));
        }
        return new MissingAnswer(
                network,
                question,
                SuggestionHeader.of(network, question, ways.notPlaced(), near.unmeasured()),
                pairs,
                ways.notPlaced());
    }

    private MissingPartnership pair(Ways.Way way) {
        int one = way.one();
        int other = way.other();
        LinkIndices indices = LinkIndices.of(network.ties(), one, other);
        OptionalDouble jaccard = indices.jaccard();
        Actor here = network.actors().get(one);
        Actor there = network.actors().get(other);
        MissingPartnership bare = new MissingPartnership(
                here,
                there,
                new Distance(way.cost(), question.scope().travel().unit()),
                way.exact(),
                IntStream.range(0, indices.count())
                        .mapToObj(nth -> network.actors().get(indices.common(nth)))
                        .toList(),
                indices.adamicAdar(),
                indices.resourceAllocation(),
                jaccard.isPresent() ? jaccard.getAsDouble() : null,
                services.only(one, other),
                services.only(other, one),
                services.both(one, other),
                newlyConnected(one, other),
                cells.joint(one, other),
                shared.of(one, other),
                isIllustrative(here) || isIllustrative(there),
                new SuggestionReason(List.of()));
        return bare.because(reason(bare));
    }

    private long newlyConnected(int one, int other) {
        int here = components.componentOf(one);
        int there = components.componentOf(other);
        return here == there ? 0 : (long) components.size(here) * components.size(there);
    }

    private SuggestionReason reason(MissingPartnership pair) {
        List<SuggestionReason.Part> parts = new ArrayList<>();
        parts.add(new SuggestionReason.Part("COMMON", pair.commonPartners().size()));
        if (pair.newlyConnectedPairs() > 0) {
            parts.add(new SuggestionReason.Part("CONNECTS", pair.newlyConnectedPairs()));
        }
        parts.add(new SuggestionReason.Part("CELLS", pair.cells().gained()));
        int apart = pair.onlyOne().size() + pair.onlyOther().size();
        if (apart > 0) {
            parts.add(new SuggestionReason.Part(
                    "SERVICES", apart, apart + pair.both().size()));
        }
        for (NetworkOnDate network : pair.sharedNetworks()) {
            parts.add(new SuggestionReason.Part("NETWORK", network.names()));
        }
        parts.add(SuggestionReason.apart(
                pair.distance(), question.scope().travel().method(), pair.exact()));
        if (pair.illustrative()) {
            parts.add(new SuggestionReason.Part("ILLUSTRATIVE"));
        }
        return new SuggestionReason(parts);
    }

    /** Whether an actor, or one of its workshops, is invented. */
    static boolean isIllustrative(Actor actor) {
        OrganisationOnDate body = actor.organisation();
        boolean invented = body != null && body.record().provenance().isIllustrative();
        return invented
                || actor.workshops().stream()
                        .anyMatch(workshop -> workshop.record().provenance().isIllustrative());
    }
}

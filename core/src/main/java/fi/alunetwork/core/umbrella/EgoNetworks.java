package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cells;
import fi.alunetwork.core.tie.TieGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Everybody who reaches a cell or has a direct partner who does, with these partners. */
final class EgoNetworks {

    private final Cells cells;
    private final List<Ego> egos = new ArrayList<>();

    /**
     * An organisation and its direct partners.
     *
     * @param organisation who
     * @param number its number among those who reach a cell; below 0 where it reaches none
     * @param partners the numbers of its direct partners among those who reach a cell, in order
     * @param others how many direct partners reach none
     * @param invented whether a tie with one of these partners is illustrative
     */
    record Ego(OrganisationOnDate organisation, int number, List<Integer> partners, int others, boolean invented) {

        /** Whether it or a direct partner is among these. */
        boolean reaches(List<Integer> reaching) {
            return reaching.contains(number) || partners.stream().anyMatch(reaching::contains);
        }
    }

    private EgoNetworks(Cells cells) {
        this.cells = cells;
    }

    static EgoNetworks of(CooperationNetwork network, Cells cells, Predicate<OrganisationOnDate> wanted) {
        EgoNetworks networks = new EgoNetworks(cells);
        networks.find(network, wanted);
        return networks;
    }

    /** In the order of their ids. */
    List<Ego> all() {
        return egos;
    }

    private void find(CooperationNetwork network, Predicate<OrganisationOnDate> wanted) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < cells.partners().size(); number++) {
            numbers.put(id(cells.partners().get(number)), number);
        }
        Map<String, Integer> actors = new HashMap<>();
        for (Actor actor : network.actors()) {
            actors.put(actor.id(), actor.number());
            OrganisationOnDate body = actor.organisation();
            if (body != null && wanted.test(body)) {
                add(ego(network, actor.number(), body, numbers));
            }
        }
        for (OrganisationOnDate body : cells.partners()) {
            if (!actors.containsKey(id(body)) && wanted.test(body)) {
                add(new Ego(body, numbers.getOrDefault(id(body), -1), List.of(), 0, false));
            }
        }
        egos.sort(Comparator.comparing(ego -> ego.organisation().record().id()));
    }

    private void add(Ego ego) {
        if (ego.number() >= 0 || !ego.partners().isEmpty()) {
            egos.add(ego);
        }
    }

    private static Ego ego(
            CooperationNetwork network, int actor, OrganisationOnDate body, Map<String, Integer> numbers) {
        TieGraph ties = network.ties();
        List<Integer> partners = new ArrayList<>();
        boolean invented = false;
        for (int at = ties.from(actor); at < ties.until(actor); at++) {
            Integer number =
                    numbers.get(network.actors().get(ties.neighbour(at)).id());
            if (number != null) {
                partners.add(number);
                invented |= network.tie(actor, ties.neighbour(at))
                        .map(Tie::isIllustrative)
                        .orElse(false);
            }
        }
        int others = ties.degree(actor) - partners.size();
        return new Ego(
                body,
                numbers.getOrDefault(id(body), -1),
                partners.stream().sorted().toList(),
                others,
                invented);
    }

    private static String id(OrganisationOnDate body) {
        return body.record().id().value();
    }
}

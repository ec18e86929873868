package fi.alunetwork.synthetic;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.synthetic.Chance.Urn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Networks and partnerships.
 *
 * <ul>
 *   <li>networks: 40; a fifth of the workshops belongs to one, drawn by Zipf with exponent 0.8
 *   <li>partnerships: as many as use up the relationships that are left; parties Zipf with exponent 1.8 from 2 to 400
 *       (the last one takes what is left), each drawn by Zipf with exponent 0.7 over the organisations
 * </ul>
 */
final class SyntheticPartnerships {

    private static final int NETWORKS = 40;
    private static final int MOST_PARTIES = 400;

    private final Chance chance;
    private final Urn<Organisation> organisations;
    private final Urn<Integer> otherParties;
    private final List<CooperationModel> models = List.of(CooperationModel.values());
    private final List<Service> services = List.of(Service.values());

    private SyntheticPartnerships(List<Organisation> organisations, Chance chance) {
        this.chance = chance;
        this.organisations = Urn.zipf(organisations, 0.7);
        this.otherParties = Urn.counts(Math.min(MOST_PARTIES, organisations.size()) - 1, 1.8);
    }

    static List<RegionalNetwork> networks(List<Workshop> workshops, Chance chance) {
        List<List<NetworkMember>> members = IntStream.range(0, NETWORKS)
                .<List<NetworkMember>>mapToObj(network -> new ArrayList<>())
                .toList();
        Urn<List<NetworkMember>> networks = Urn.zipf(members, 0.8);
        for (Workshop workshop : workshops) {
            if (chance.happens(0.2)) {
                networks.draw(chance).add(new NetworkMember(workshop.id(), Period.ALWAYS, Provenance.ILLUSTRATIVE));
            }
        }
        return IntStream.range(0, NETWORKS)
                .mapToObj(number -> network(number, members.get(number)))
                .toList();
    }

    private static RegionalNetwork network(int number, List<NetworkMember> members) {
        String key = "%06d".formatted(number);
        return new RegionalNetwork(
                new NetworkId("synthetic-n-" + key),
                LocalizedName.of("Esimerkkiverkosto " + key, "Exempelnätverk " + key),
                RegionalNetwork.Kind.ALU,
                Set.of(),
                Set.of(),
                members,
                null,
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }

    /** Partnerships whose parties are so many in all. */
    static List<Partnership> partnerships(int parties, List<Organisation> organisations, Chance chance) {
        SyntheticPartnerships drawing = new SyntheticPartnerships(organisations, chance);
        List<Partnership> drawn = new ArrayList<>();
        for (int left = parties; left > 0; ) {
            Partnership partnership = drawing.partnership(drawn.size(), left);
            drawn.add(partnership);
            left -= partnership.parties().size();
        }
        return drawn;
    }

    private Partnership partnership(int number, int left) {
        String key = "%06d".formatted(number);
        int wanted = Math.min(left, 1 + otherParties.draw(chance));
        Set<Organisation> parties = new LinkedHashSet<>();
        while (parties.size() < wanted) {
            parties.add(organisations.draw(chance));
        }
        return new Partnership(
                new PartnershipId("synthetic-c-" + key),
                LocalizedName.of("Esimerkkikumppanuus " + key, "Exempelpartnerskap " + key),
                chance.oneOf(models),
                parties.stream()
                        .map(party -> new Party(party.id(), Party.Role.MEMBER, null))
                        .toList(),
                Set.of(chance.oneOf(services)),
                Set.of(),
                null,
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }
}

package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A partnership as the scope sees it: its named parties in the roles that count, each organisation once.
 *
 * @param partnership the record
 * @param sides the organisations with all roles that they have in it, in the order of their ids
 * @param unnamed the number of parties that no source names
 */
record Agreement(PartnershipOnDate partnership, List<Side> sides, int unnamed) {

    /**
     * An organisation in an agreement.
     *
     * @param organisation who
     * @param roles as what
     */
    record Side(OrganisationId organisation, Set<Role> roles) {}

    static Agreement of(PartnershipOnDate partnership, @Nullable Set<Role> wanted) {
        Map<OrganisationId, Set<Role>> sides = new TreeMap<>();
        int unnamed = 0;
        for (Party party : partnership.record().parties()) {
            OrganisationId organisation = party.organisation();
            if (wanted != null && !wanted.contains(party.role())) {
                continue;
            }
            if (organisation == null) {
                unnamed++;
            } else {
                sides.computeIfAbsent(organisation, id -> EnumSet.noneOf(Role.class))
                        .add(party.role());
            }
        }
        return new Agreement(
                partnership,
                sides.entrySet().stream()
                        .map(side -> new Side(side.getKey(), side.getValue()))
                        .toList(),
                unnamed);
    }

    /** The pairs that it ties, each once. */
    List<List<Side>> pairs(Projection projection) {
        Role hub = projection == Projection.STAR ? hub() : null;
        List<List<Side>> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                if (hub == null
                        || sides.get(i).roles().contains(hub)
                        || sides.get(j).roles().contains(hub)) {
                    pairs.add(List.of(sides.get(i), sides.get(j)));
                }
            }
        }
        return pairs;
    }

    /** The role that the agreement turns on; null where no party or every party has one. */
    @Nullable Role hub() {
        return PartyRoles.HUBS.stream()
                .filter(role -> {
                    long having = sides.stream()
                            .filter(side -> side.roles().contains(role))
                            .count();
                    return having > 0 && having < sides.size();
                })
                .findFirst()
                .orElse(null);
    }
}

package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.partnership.Party.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the roles of parties say of the ties between them: around whom an agreement turns, and which way a tie leads.
 */
final class PartyRoles {

    /** The first of these that some party has and not every one is what the agreement turns on. */
    static final List<Role> HUBS =
            List.of(Role.LEAD, Role.ORGANISER, Role.BUYER, Role.FUNDER, Role.TRANSFEROR, Role.HOST);

    private static final Map<Role, Role> LEADS_TO = new EnumMap<>(Map.of(
            Role.LEAD, Role.MEMBER,
            Role.ORGANISER, Role.PRODUCER,
            Role.BUYER, Role.PRODUCER,
            Role.FUNDER, Role.RECIPIENT,
            Role.TRANSFEROR, Role.TRANSFEREE,
            Role.HOST, Role.GUEST));

    private PartyRoles() {}

    /** Whether the one with these roles gives the other an order, money, a workshop, premises or its voice. */
    static boolean leads(Set<Role> from, Set<Role> to) {
        return from.stream().anyMatch(role -> {
            Role answer = LEADS_TO.get(role);
            return answer != null && to.contains(answer);
        });
    }
}

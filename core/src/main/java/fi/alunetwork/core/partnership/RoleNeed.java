package fi.alunetwork.core.partnership;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many parties of one kind a cooperation model needs.
 *
 * @param roles a party in any of these roles will do
 * @param forms of any of these legal forms, or of one that is not known; empty where the form is of no account
 * @param atLeast so many different parties
 * @param atMost and no more
 */
public record RoleNeed(Set<Role> roles, Set<LegalForm> forms, int atLeast, int atMost) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where there is no role, or the numbers contradict each other
     */
    public RoleNeed {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        forms = Collections.unmodifiableSet(new TreeSet<>(forms));
        if (roles.isEmpty() || atLeast < 1 || atMost < atLeast) {
            throw new IllegalArgumentException("A need of " + atLeast + " to " + atMost + " parties in the roles "
                    + roles + "; expected a role, and 1 or more. Maybe the two numbers are swapped.");
        }
    }

    static RoleNeed atLeast(int number, Role first, Role... others) {
        return new RoleNeed(EnumSet.of(first, others), Set.of(), number, Integer.MAX_VALUE);
    }

    static RoleNeed exactlyOne(Role role) {
        return new RoleNeed(EnumSet.of(role), Set.of(), 1, 1);
    }

    RoleNeed of(LegalForm first, LegalForm... others) {
        return new RoleNeed(roles, EnumSet.of(first, others), atLeast, atMost);
    }

    /**
     * Whether the parties meet it. One organisation counts once; every party that no source names counts as somebody.
     *
     * @param formOf the legal form of an organisation
     */
    public boolean isMetBy(Collection<Party> parties, Function<OrganisationId, LegalForm> formOf) {
        List<Party> fitting = parties.stream()
                .filter(party -> roles.contains(party.role()))
                .filter(party -> party.organisation() == null || fits(formOf.apply(party.organisation())))
                .toList();
        long named = fitting.stream()
                .map(Party::organisation)
                .filter(organisation -> organisation != null)
                .distinct()
                .count();
        long unnamed =
                fitting.stream().filter(party -> party.organisation() == null).count();
        return named + unnamed >= atLeast && named + unnamed <= atMost;
    }

    private boolean fits(LegalForm form) {
        return forms.isEmpty() || form == LegalForm.NOT_KNOWN || forms.contains(form);
    }

    /** In words: {@code at least 2 as CONTRACTING_ENTITY}. */
    @Override
    public String toString() {
        String many = atMost == Integer.MAX_VALUE
                ? "at least " + atLeast
                : atMost == atLeast ? "exactly " + atLeast : atLeast + " to " + atMost;
        return many + " as " + words(roles) + (forms.isEmpty() ? "" : " (" + words(forms) + ")");
    }

    private static String words(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }
}

package fi.alunetwork.core.position;

import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.tie.Brokerage;
import fi.alunetwork.core.tie.Brokerage.Role;
import org.jspecify.annotations.Nullable;

/**
 * How often an actor stands between two others that are tied to it and not to each other, by the groups of the three:
 * the roles of {@link Brokerage}. Both orders of each pair count.
 */
public final class BrokerRoles {

    private final Grouping grouping;
    private final @Nullable String group;
    private final Brokerage brokerage;
    private final int node;

    BrokerRoles(Grouping grouping, @Nullable String group, Brokerage brokerage, int node) {
        this.grouping = grouping;
        this.group = group;
        this.brokerage = brokerage;
        this.node = node;
    }

    /** By what groups are told apart. */
    public Grouping grouping() {
        return grouping;
    }

    /** The key of the actor's own group, such as {@code ASSOCIATION} or {@code REGION:13}; null where not known. */
    public @Nullable String group() {
        return group;
    }

    /** How often it stands in a role; null where its group is not known. */
    public @Nullable Long count(Role role) {
        return group == null ? null : brokerage.count(node, role);
    }

    /** How often it stands in whatever role; null where its group is not known. */
    public @Nullable Long total() {
        return group == null ? null : brokerage.total(node);
    }
}

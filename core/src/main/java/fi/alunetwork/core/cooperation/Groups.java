package fi.alunetwork.core.cooperation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The groups that actors fall into, numbered in the order of their keys. */
public final class Groups {

    /** The group of an actor whose group is not known. */
    public static final int NOT_KNOWN = -1;

    private final List<String> keys;
    private final int[] groupOf;

    private Groups(List<String> keys, int[] groupOf) {
        this.keys = keys;
        this.groupOf = groupOf;
    }

    static Groups of(List<Actor> actors, Grouping grouping) {
        List<@Nullable String> found = actors.stream()
                .map(actor -> grouping.groupOf(actor).orElse(null))
                .toList();
        TreeSet<String> distinct = new TreeSet<>();
        found.stream().filter(Objects::nonNull).forEach(distinct::add);
        List<String> keys = List.copyOf(distinct);
        int[] groupOf = new int[actors.size()];
        for (int actor = 0; actor < groupOf.length; actor++) {
            String key = found.get(actor);
            groupOf[actor] = key == null ? NOT_KNOWN : Collections.binarySearch(keys, key);
        }
        return new Groups(keys, groupOf);
    }

    /** The keys of the groups: a legal form, an operator group, a municipality's code or an area's kind and code. */
    public List<String> keys() {
        return keys;
    }

    /** The group of an actor, from 0; {@link #NOT_KNOWN} where it is not known. */
    public int groupOf(int actor) {
        return groupOf[actor];
    }

    /** The groups of all actors by their numbers, a new array. */
    public int[] toArray() {
        return groupOf.clone();
    }

    /** The number of actors whose group is not known. */
    public int unknown() {
        return (int) Arrays.stream(groupOf).filter(group -> group == NOT_KNOWN).count();
    }
}

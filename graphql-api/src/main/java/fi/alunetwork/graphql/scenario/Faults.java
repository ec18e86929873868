package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.scenario.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The values of one change that have no possible form. Reading goes on with a stand-in, so that all of them are told;
 * the change is then not made.
 */
final class Faults {

    private final List<Change.Unreadable.Fault> found = new ArrayList<>();

    /**
     * The value, or the stand-in where it has no possible form.
     *
     * @param value throws {@link IllegalArgumentException} where it has none
     * @param standIn any value that has a possible form
     */
    <T> T read(Supplier<T> value, T standIn, Change.Unreadable.Fault otherwise) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            found.add(otherwise);
            return standIn;
        }
    }

    void add(Change.Unreadable.Fault fault) {
        found.add(fault);
    }

    /** The change, or that it is none. */
    Change orUnreadable(String kind, Change change) {
        return found.isEmpty() ? change : new Change.Unreadable(kind, found);
    }
}

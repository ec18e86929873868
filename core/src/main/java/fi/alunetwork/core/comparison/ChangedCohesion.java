package fi.alunetwork.core.comparison;

import fi.alunetwork.core.cohesion.CohesionPart;
import fi.alunetwork.core.cohesion.GroupMixing;
import fi.alunetwork.core.cohesion.Subject;
import fi.alunetwork.core.cooperation.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cohesion of a network, or of a part of one, in two pictures.
 *
 * @param before in the first; null where the part is not there
 * @param after in the second; null likewise
 */
public record ChangedCohesion(
        @Nullable CohesionPart before, @Nullable CohesionPart after) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where there is neither
     */
    public ChangedCohesion {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A part that is in neither picture.");
        }
    }

    /** What the part is, as the second picture has it where it does. */
    public Subject subject() {
        return Objects.requireNonNull(after == null ? before : after).subject();
    }

    /** All figures, in the order in which they are listed. */
    public List<CohesionFigure.Changed> figures() {
        return Stream.of(CohesionFigure.values())
                .map(figure -> figure.between(before, after))
                .toList();
    }

    /** The mixing of groups, one for each grouping asked. */
    public List<Mixing> groupings() {
        List<GroupMixing> then = before == null ? List.of() : before.groupings();
        List<GroupMixing> now = after == null ? List.of() : after.groupings();
        List<Mixing> mixings = new ArrayList<>();
        for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
            GroupMixing was = i < then.size() ? then.get(i) : null;
            GroupMixing is = i < now.size() ? now.get(i) : null;
            mixings.add(Mixing.of(was, is));
        }
        return mixings;
    }

    /**
     * The mixing of the groups of one grouping in two pictures.
     *
     * @param grouping by what actors are told apart
     * @param index the E-I index
     * @param expected the one expected from the sizes of the groups
     * @param assortativity Newman's coefficient
     */
    public record Mixing(Grouping grouping, Difference index, Difference expected, Difference assortativity) {

        private static Mixing of(@Nullable GroupMixing was, @Nullable GroupMixing is) {
            return new Mixing(
                    Objects.requireNonNull(is == null ? was : is).grouping(),
                    new Difference(
                            was == null ? null : was.index().index(),
                            is == null ? null : is.index().index()),
                    new Difference(
                            was == null ? null : was.index().expected(),
                            is == null ? null : is.index().expected()),
                    new Difference(was == null ? null : was.assortativity(), is == null ? null : is.assortativity()));
        }
    }
}

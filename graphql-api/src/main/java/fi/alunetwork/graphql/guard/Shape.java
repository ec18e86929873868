package fi.alunetwork.graphql.guard;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a selection is once its fragments are written out.
 *
 * @param depth the most fields on the way to a leaf
 * @param width the fields of the selection itself
 * @param fields all fields
 * @param aliases all renamed fields
 * @param directives all directives
 */
record Shape(long depth, long width, long fields, long aliases, long directives) {

    private static final Shape NOTHING = new Shape(0, 0, 0, 0, 0);

    /** Sums are cut here: far above every limit, and far below an overflow. */
    private static final long MANY = 1_000_000_000;

    private Shape beside(Shape other) {
        return new Shape(
                Math.max(depth, other.depth),
                capped(width + other.width),
                capped(fields + other.fields),
                capped(aliases + other.aliases),
                capped(directives + other.directives));
    }

    /** One field and what is selected of it. */
    private Shape above(Shape below) {
        Shape both = beside(below);
        return new Shape(capped(depth + below.depth), width, both.fields, both.aliases, both.directives);
    }

    private static long capped(long sum) {
        return Math.min(sum, MANY);
    }

    /**
     * Measures the selections of one document. A fragment is measured once, however often it is spread, so that
     * measuring takes as long as the document is, not as long as what it stands for. One that spreads itself ends where
     * it begins again; validation refuses it.
     */
    static final class Measure {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, Shape> measured = new HashMap<>();

        Measure(Document document) {
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        }

        Shape of(@Nullable SelectionSet selections) {
            Shape sum = NOTHING;
            if (selections != null) {
                for (Selection<?> selection : selections.getSelections()) {
                    sum = sum.beside(of(selection));
                }
            }
            return sum;
        }

        private Shape of(Selection<?> selection) {
            if (selection instanceof Field field) {
                return of(field);
            }
            if (selection instanceof InlineFragment inline) {
                return directives(inline).beside(of(inline.getSelectionSet()));
            }
            if (selection instanceof FragmentSpread spread) {
                return directives(spread).beside(fragment(spread.getName()));
            }
            return NOTHING;
        }

        /**
         * Introspection nests as deep as types do: of what is below it only the fields count; the engine limits the
         * rest.
         */
        private Shape of(Field field) {
            Shape below = of(field.getSelectionSet());
            Shape self = new Shape(
                    1,
                    1,
                    1,
                    field.getAlias() == null ? 0 : 1,
                    field.getDirectives().size());
            return field.getName().startsWith("__")
                    ? self.above(new Shape(0, 0, below.fields, 0, 0))
                    : self.above(below);
        }

        private Shape fragment(String name) {
            Shape known = measured.get(name);
            if (known != null) {
                return known;
            }
            FragmentDefinition fragment = fragments.get(name);
            if (fragment == null) {
                return NOTHING;
            }
            measured.put(name, NOTHING);
            Shape shape = directives(fragment).beside(of(fragment.getSelectionSet()));
            measured.put(name, shape);
            return shape;
        }

        private static Shape directives(DirectivesContainer<?> container) {
            return new Shape(0, 0, 0, 0, container.getDirectives().size());
        }
    }
}

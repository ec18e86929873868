package fi.alunetwork.graphql.paging;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.selection.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. What the asker does not select is not worked out.
 *
 * @param <V> what is listed
 */
public final class Connection<V> {

    private final Selection<V> selection;
    private final Cursors cursors;
    private final PageArguments arguments;
    private final int size;
    private @Nullable Window window;

    private Connection(Selection<V> selection, Cursors cursors, PageArguments arguments) {
        this.selection = selection;
        this.cursors = cursors;
        this.arguments = arguments;
        this.size = arguments.size();
        if (arguments.after() != null || arguments.before() != null) {
            window();
        }
    }

    /**
     * The page that is asked.
     *
     * @param selection the whole list
     * @param scope what the list is: its name, filter and order; a cursor of another scope is refused
     * @param arguments which page
     * @throws BadQuestionException where the arguments contradict each other or a cursor is not one of this list
     */
    public static <V> Connection<V> of(Selection<V> selection, Object scope, PageArguments arguments) {
        return new Connection<>(selection, new Cursors(scope), arguments);
    }

    /** How many entries the whole list has. */
    public int totalCount() {
        return selection.count();
    }

    /** The records of the page. */
    public List<V> nodes() {
        return selection.rows().subList(window().from, window().to);
    }

    /** The records of the page with their cursors. */
    public List<Edge<V>> edges() {
        return nodes().stream()
                .map(node -> new Edge<>(node, () -> cursorOf(node)))
                .toList();
    }

    /** Where the page lies. */
    public PageInfo pageInfo() {
        List<V> nodes = nodes();
        return new PageInfo(
                window().to < selection.count(),
                window().from > 0,
                nodes.isEmpty() ? null : cursorOf(nodes.get(0)),
                nodes.isEmpty() ? null : cursorOf(nodes.get(nodes.size() - 1)));
    }

    private String cursorOf(V node) {
        return cursors.encode(selection.positionOf(node));
    }

    private Window window() {
        Window present = window;
        if (present == null) {
            present = cut();
            window = present;
        }
        return present;
    }

    private Window cut() {
        String after = arguments.after();
        String before = arguments.before();
        int from = after == null ? 0 : selection.countUpTo(cursors.decode("after", after, selection));
        int to =
                before == null ? selection.count() : selection.countBefore(cursors.decode("before", before, selection));
        if (to <= from) {
            return new Window(from, from);
        }
        return arguments.fromEnd()
                ? new Window(Math.max(from, to - size), to)
                : new Window(from, Math.min(to, from + size));
    }

    private record Window(int from, int to) {}
}

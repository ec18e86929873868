package fi.alunetwork.core.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a record, with the id of the whole: a site of a workshop, an owner of an organisation.
 *
 * @param whole the id of the record that it is a part of
 * @param position its place in the list of the whole, from 1; 0 where the table has no column for it
 * @param part the part
 */
record Part<I, P>(I whole, int position, P part) {

    /** All parts of all wholes, numbered. */
    static <W, I, P> Stream<Part<I, P>> of(List<W> wholes, Function<W, I> id, Function<W, List<P>> parts) {
        return wholes.stream().flatMap(whole -> of(id.apply(whole), parts.apply(whole)));
    }

    private static <I, P> Stream<Part<I, P>> of(I whole, List<P> parts) {
        return IntStream.range(0, parts.size()).mapToObj(i -> new Part<>(whole, i + 1, parts.get(i)));
    }
}

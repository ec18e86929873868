package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of one table by the whole that they belong to.
 *
 * @param byWhole the parts by the id of the whole, in the order of the file
 * @param faulty the ids, as text, of wholes with a part that could not be read
 */
record PartIndex(Map<Object, List<Part<?, ?>>> byWhole, Set<String> faulty) {

    /** By its first column a table of parts names the whole. */
    static <I, P> PartIndex of(List<ReadRecord<Part<I, P>>> records, List<Row> rows, Table<Part<I, P>> table) {
        Map<Object, List<Part<?, ?>>> byWhole = new HashMap<>();
        Set<Long> read = new HashSet<>();
        for (ReadRecord<Part<I, P>> found : records) {
            read.add(found.row().line());
            byWhole.computeIfAbsent(found.record().whole(), unused -> new ArrayList<>())
                    .add(found.record());
        }
        Set<String> faulty = new HashSet<>();
        rows.stream()
                .filter(row -> !read.contains(row.line()))
                .forEach(row -> faulty.add(row.text(table.columns().get(0))));
        return new PartIndex(byWhole, faulty);
    }

    boolean hasFault(Object whole) {
        return faulty.contains(whole.toString());
    }

    /** The parts of a whole by their positions. */
    @SuppressWarnings("unchecked") // the parts were made by the table that is asked for them
    <P> List<P> of(Object whole) {
        return byWhole.getOrDefault(whole, List.of()).stream()
                .sorted(Comparator.comparingInt(Part::position))
                .map(part -> (P) part.part())
                .toList();
    }
}

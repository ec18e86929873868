package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of sources that records cite, as a description has to tell of them. Addresses stand for themselves. */
final class Citations {

    private static final String SEPARATOR = ";";

    private Citations() {}

    /** Whether a citation is an address. */
    static boolean isAddress(String citation) {
        return citation.contains("://");
    }

    /** The sources that a citation names; it may name several. */
    static Stream<String> names(@Nullable String citation) {
        return citation == null || citation.isBlank() || isAddress(citation)
                ? Stream.empty()
                : Arrays.stream(citation.split(SEPARATOR)).map(String::strip);
    }

    /** All sources that sourced records name, in their natural order. */
    static Set<String> of(GraphContents contents) {
        Set<String> names = new TreeSet<>();
        Tables.ALL.forEach(table -> collect(table, contents, names));
        return names;
    }

    private static <R> void collect(Table<R> table, GraphContents contents, Set<String> names) {
        Column<R, ?> kind = table.find(ProvenanceColumns.PROVENANCE).orElse(null);
        Column<R, ?> source = table.find(ProvenanceColumns.SOURCE).orElse(null);
        if (kind != null && source != null) {
            table.records(contents)
                    .filter(record -> "SOURCED".equals(kind.cell(record)))
                    .flatMap(record -> names(source.cell(record)))
                    .forEach(names::add);
        }
    }
}

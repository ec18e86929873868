package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.Provenance.Kind;
import java.util.function.Function;

/** The columns that tell where a row is from: {@code provenance} and {@code source}. */
final class ProvenanceColumns<R> {

    static final String SOURCE = "source";

    private final Column<R, Kind> kind;
    private final Column<R, String> source;

    ProvenanceColumns(Table<R> table, Function<R, Provenance> provenance) {
        kind = table.required(
                "provenance",
                Format.oneOf(Kind.class),
                "SOURCED: a fact with its source. ILLUSTRATIVE: invented to show what the software does",
                record -> provenance.apply(record).kind());
        source = table.optional(
                SOURCE,
                Formats.TEXT,
                "The source of a sourced row: an address, or the name of a source of this package (several parted by"
                        + " semicolons); of an illustrative row a word on how it was made up",
                record -> provenance.apply(record).citation());
    }

    /**
     * The provenance of a row.
     *
     * @throws CellFault where a sourced row has no source
     */
    Provenance in(Row row) {
        String citation = row.find(source);
        if (row.get(kind) == Kind.SOURCED && (citation == null || citation.isBlank())) {
            throw new CellFault(
                    Fault.SOURCED_WITHOUT_SOURCE,
                    source.name(),
                    "",
                    "the source of a SOURCED row",
                    "the row is ILLUSTRATIVE");
        }
        return new Provenance(row.get(kind), citation);
    }
}

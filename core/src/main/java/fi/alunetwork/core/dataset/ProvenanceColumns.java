package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.Provenance.Kind;
import java.util.function.Function;

/** The columns that tell where a row is from: {@code provenance} and {@code source}. */
final class ProvenanceColumns<R> {

    static final String PROVENANCE = "provenance";
    static final String SOURCE = "source";

    private final Column<R, Kind> kind;
    private final Column<R, String> source;

    ProvenanceColumns(Table<R> table, Function<R, Provenance> provenance) {
        kind = table.required(
                PROVENANCE,
                Format.oneOf(Kind.class),
                "SOURCED: a fact with its source. ILLUSTRATIVE: invented to show what the software does",
                record -> provenance.apply(record).kind());
        source = table.optional(
                SOURCE,
                Formats.TEXT,
                "The source of a sourced row: an address, or the name of a source of this package (several parted by"
                        + " semicolons); of an illustrative row a word on how it was made up",
                record -> provenance.apply(record).citation());
        table.check(this::check);
    }

    private void check(Row row) {
        if (row.find(kind) == Kind.SOURCED && row.text(source).isBlank()) {
            throw new CellFault(
                    Fault.SOURCED_WITHOUT_SOURCE,
                    source.name(),
                    row.text(source),
                    "the source of a SOURCED row",
                    "the row is ILLUSTRATIVE");
        }
    }

    /** The provenance of a row that has passed the checks. */
    Provenance in(Row row) {
        return new Provenance(row.get(kind), row.find(source));
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.DatasetDescription.Source;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sourced rows cite an address or a source that the package tells of. Each unknown one is told once a table. */
final class UnknownSources implements TableCheck {

    private final Set<String> known = new HashSet<>();

    UnknownSources(List<Source> sources) {
        sources.forEach(source -> known.add(source.name()));
    }

    @Override
    public void check(ReadTables tables, Findings findings) {
        for (Table<?> table : Tables.ALL) {
            Optional<? extends Column<?, ?>> source = column(table, ProvenanceColumns.SOURCE);
            Optional<? extends Column<?, ?>> provenance = column(table, ProvenanceColumns.PROVENANCE);
            if (source.isPresent() && provenance.isPresent()) {
                check(table, provenance.get(), source.get(), tables.rows(table), findings);
            }
        }
    }

    private static Optional<? extends Column<?, ?>> column(Table<?> table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    private void check(
            Table<?> table, Column<?, ?> provenance, Column<?, ?> source, List<Row> rows, Findings findings) {
        Set<String> told = new HashSet<>();
        for (Row row : rows) {
            String citation = row.text(source);
            if (row.text(provenance).equals("SOURCED") && !isKnown(citation) && told.add(citation)) {
                findings.add(
                        Fault.UNKNOWN_SOURCE,
                        table,
                        row,
                        source,
                        citation,
                        "an address, or the name of a source in " + PackageFile.NAME,
                        Nearest.among(known, citation));
            }
        }
    }

    private boolean isKnown(String citation) {
        return citation.isBlank()
                || citation.contains("://")
                || Arrays.stream(citation.split(";")).map(String::strip).allMatch(known::contains);
    }
}

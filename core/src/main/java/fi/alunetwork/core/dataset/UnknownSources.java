package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.DatasetDescription.Source;
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
            Optional<? extends Column<?, ?>> source = table.find(ProvenanceColumns.SOURCE);
            Optional<? extends Column<?, ?>> provenance = table.find(ProvenanceColumns.PROVENANCE);
            if (source.isPresent() && provenance.isPresent()) {
                check(table, provenance.get(), source.get(), tables.rows(table), findings);
            }
        }
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
        return Citations.names(citation).allMatch(known::contains);
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Severity;
import fi.alunetwork.core.travel.TravelTable;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a table of travel costs.
 *
 * @param table the table; empty where any finding is an error
 * @param findings everything that is wrong or doubtful, line by line
 */
public record TravelReading(Optional<TravelTable> table, List<Finding> findings) {

    public TravelReading {
        findings = List.copyOf(findings);
    }

    /** The findings for which the table is refused; empty where it can be used. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}

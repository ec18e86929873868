package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a dataset folder.
 *
 * @param dataset the dataset; empty where any finding is an error
 * @param findings everything that is wrong or doubtful, file by file and line by line
 */
public record DatasetReading(Optional<Dataset> dataset, List<Finding> findings) {

    public DatasetReading {
        findings = List.copyOf(findings);
    }

    /** The findings for which the dataset is refused; empty where it can be used. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}

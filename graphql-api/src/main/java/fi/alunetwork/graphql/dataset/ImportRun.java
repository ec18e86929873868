package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.dataset.DatasetDescription;
import fi.alunetwork.core.edit.KindDifference;
import fi.alunetwork.core.quality.Finding;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as far as it is at one moment; the next moment is another object. */
record ImportRun(
        String id,
        Status status,
        boolean dryRun,
        @Nullable String step,
        int done,
        int total,
        @Nullable DatasetDescription description,
        List<Finding> findings,
        List<KindDifference> differences,
        @Nullable Long revision,
        @Nullable String failure) {

    enum Status {
        RUNNING,
        READY,
        REFUSED,
        DONE,
        FAILED
    }

    ImportRun {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        differences = List.copyOf(differences);
    }

    static ImportRun begun(String id, boolean dryRun) {
        return new ImportRun(id, Status.RUNNING, dryRun, null, 0, 0, null, List.of(), List.of(), null, null);
    }

    ImportRun refused(List<Finding> found) {
        return new ImportRun(id, Status.REFUSED, dryRun, null, 0, 0, description, found, differences, null, null);
    }

    ImportRun read(DatasetDescription what, List<Finding> found, List<KindDifference> different) {
        return new ImportRun(id, status, dryRun, step, done, total, what, found, different, null, null);
    }

    ImportRun at(String nowWriting, int doneNow, int totalNow) {
        return new ImportRun(
                id, status, dryRun, nowWriting, doneNow, totalNow, description, findings, differences, null, null);
    }

    ImportRun ended(Status how, @Nullable Long madeRevision, @Nullable String why) {
        return new ImportRun(id, how, dryRun, null, done, total, description, findings, differences, madeRevision, why);
    }

    int errorCount() {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
    }
}

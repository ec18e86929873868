package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.dataset.DatasetDescription;
import fi.alunetwork.core.edit.KindDifference;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.graphql.schema.PageSize;
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
        Found found,
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

    /**
     * What was found in the dataset. One fault of a large dataset may be found on each of its lines, so that only those
     * are kept that can be asked for.
     *
     * @param count how many there are
     * @param errorCount how many of them are errors
     * @param worst as many as a question may ask for, errors first
     */
    record Found(int count, int errorCount, List<Finding> worst) {

        static final Found NOTHING = new Found(0, 0, List.of());

        Found {
            worst = List.copyOf(worst);
        }

        static Found of(List<Finding> findings) {
            long errors = findings.stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .count();
            return new Found(
                    findings.size(),
                    (int) errors,
                    findings.stream()
                            .sorted(Comparator.comparing(Finding::severity))
                            .limit(PageSize.MAXIMUM)
                            .toList());
        }
    }

    ImportRun {
        differences = List.copyOf(differences);
    }

    static ImportRun begun(String id, boolean dryRun) {
        return new ImportRun(id, Status.RUNNING, dryRun, null, 0, 0, null, Found.NOTHING, List.of(), null, null);
    }

    ImportRun refused(List<Finding> findings) {
        return new ImportRun(
                id, Status.REFUSED, dryRun, null, 0, 0, description, Found.of(findings), differences, null, null);
    }

    ImportRun read(DatasetDescription what, List<Finding> findings, List<KindDifference> different) {
        return new ImportRun(id, status, dryRun, step, done, total, what, Found.of(findings), different, null, null);
    }

    ImportRun at(String nowWriting, int doneNow, int totalNow) {
        return new ImportRun(
                id, status, dryRun, nowWriting, doneNow, totalNow, description, found, differences, null, null);
    }

    ImportRun ended(Status how, @Nullable Long madeRevision, @Nullable String why) {
        return new ImportRun(id, how, dryRun, null, done, total, description, found, differences, madeRevision, why);
    }
}

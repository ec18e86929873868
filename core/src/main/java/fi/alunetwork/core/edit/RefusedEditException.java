package fi.alunetwork.core.edit;

import fi.alunetwork.core.quality.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The edit would make the records contradict each other. Nothing was written; all that is wrong is told at once. */
public final class RefusedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** So many are told in the message; a municipality that is named everywhere has hundreds. */
    private static final int TOLD = 5;

    private final transient List<Finding> findings;

    /**
     * An error with its reasons.
     *
     * @param findings what is wrong; at least one
     */
    public RefusedEditException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    private static String message(List<Finding> findings) {
        String first = findings.stream()
                .limit(TOLD)
                .map(Finding::toString)
                .collect(Collectors.joining(". ", "The edit cannot be made. ", "."));
        return findings.size() <= TOLD ? first : first + " And " + (findings.size() - TOLD) + " more.";
    }

    /** What is wrong. */
    public List<Finding> findings() {
        return findings;
    }
}

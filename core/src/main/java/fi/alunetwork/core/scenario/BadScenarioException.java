package fi.alunetwork.core.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be applied, and the asker can mend it: all that is wrong with it, at once. */
public final class BadScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int TOLD = 5;

    private final transient List<Problem> problems;

    /** Everything that is wrong, in the order of the changes; the message tells the first five. */
    BadScenarioException(List<Problem> problems) {
        super(problems.stream().limit(TOLD).map(Problem::message).collect(Collectors.joining(" "))
                + (problems.size() > TOLD ? " And " + (problems.size() - TOLD) + " more problems." : ""));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the changes. */
    public List<Problem> problems() {
        return problems;
    }
}

package fi.alunetwork.core.position;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.AnswerHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link PositionQuestion}. Rows and communities are measured when they are first asked for, each once,
 * within the budget of the question.
 */
public final class PositionAnswer {

    private final CooperationNetwork network;
    private final PositionQuestion question;
    private final int pivots;
    private final Budget budget;
    private @Nullable Communities communities;
    private @Nullable Measures measures;
    private @Nullable List<ActorPosition> rows;

    PositionAnswer(CooperationNetwork network, PositionQuestion question, int pivots, Budget budget) {
        this.network = network;
        this.question = question;
        this.pivots = pivots;
        this.budget = budget;
    }

    /** The network that was asked. */
    public CooperationNetwork network() {
        return network;
    }

    /** What was asked. */
    public PositionQuestion question() {
        return question;
    }

    /** Method, parameters, date, and how much is invented or not known. */
    public AnswerHeader header() {
        return PositionHeader.of(this);
    }

    /** How betweenness is found. */
    public Measured betweennessMethod() {
        return pivots == network.ties().size() ? Measured.EXACT : Measured.SAMPLED;
    }

    /** From how many actors betweenness is found: from all where it is exact. */
    public int pivots() {
        return pivots;
    }

    /**
     * The communities of the network.
     *
     * @throws TimeLimitException where the budget is used up
     */
    public synchronized Communities communities() {
        Communities found = communities;
        if (found == null) {
            found = Communities.of(network, question.seed(), budget);
            communities = found;
        }
        return found;
    }

    /**
     * Every actor of the network in the order of their ids.
     *
     * @throws TimeLimitException where the budget is used up
     */
    public synchronized List<ActorPosition> rows() {
        List<ActorPosition> found = rows;
        if (found == null) {
            Measures of = measures();
            found = network.actors().stream()
                    .map(actor -> new ActorPosition(actor, of))
                    .toList();
            rows = found;
        }
        return found;
    }

    /**
     * The number of cut points: actors without whom others would have no path to each other.
     *
     * @throws TimeLimitException where the budget is used up
     */
    public int cutPointCount() {
        return measures().cutPoints().points().length;
    }

    /**
     * The number of bridges: ties without which their ends would have no path to each other.
     *
     * @throws TimeLimitException where the budget is used up
     */
    public int bridgeCount() {
        return measures().cutPoints().bridges();
    }

    /**
     * Whether the eigenvector values settled; where they did not, they are near it and not more.
     *
     * @throws TimeLimitException where the budget is used up
     */
    public boolean eigenvectorSettled() {
        return measures().eigenvector().hasSettled();
    }

    /**
     * The position of one actor.
     *
     * @param code the key of an organisation, or of a workshop where the actors are workshops
     * @throws BadQuestionException where it names no actor of the network
     * @throws TimeLimitException where the budget is used up
     */
    public ActorPosition getPosition(String code) {
        return rows().get(network.getActor(code).number());
    }

    private synchronized Measures measures() {
        Measures found = measures;
        if (found == null) {
            found = Measures.of(this, budget);
            measures = found;
        }
        return found;
    }
}

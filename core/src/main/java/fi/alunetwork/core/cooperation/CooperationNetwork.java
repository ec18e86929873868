package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.tie.TieGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who works with whom on a day: actors, and the ties between them under a stated projection. Partnerships stay what
 * they are; a tie tells which of them it comes from. Immutable.
 */
public final class CooperationNetwork {

    /** The kind of tie that joint membership in an ALU network is; the kinds below it are the cooperation models. */
    public static final int SHARED_MEMBERSHIP = CooperationModel.values().length;

    private static final List<CooperationModel> MODELS = List.of(CooperationModel.values());

    private final DatedGraph graph;
    private final CooperationScope scope;
    private final List<Actor> actors;
    private final TieGraph ties;
    private final TieRecords records;
    private final Tally tally;

    /**
     * How the network came about.
     *
     * @param partnerships the partnerships that count
     * @param uncertain the partnerships of which it is not known whether they hold on the day, counted or not
     * @param unnamedParties the parties that no source names; they are nobody's neighbours
     * @param absentParties the named parties that are no actors here, such as a buyer among workshops
     * @param withoutHub the agreements of three or more that are cliques though a star was asked for
     */
    public record Tally(int partnerships, int uncertain, int unnamedParties, int absentParties, int withoutHub) {}

    private CooperationNetwork(
            DatedGraph graph, CooperationScope scope, List<Actor> actors, TieRecords records, Tally tally) {
        this.graph = graph;
        this.scope = scope;
        this.actors = actors;
        this.ties = records.graph();
        this.records = records;
        this.tally = tally;
    }

    /**
     * The network of a picture.
     *
     * @throws BadQuestionException where the scope names an area or an ALU network that is not known
     */
    public static CooperationNetwork of(DatedGraph graph, CooperationScope scope) {
        return of(graph, scope, Budget.UNLIMITED);
    }

    /**
     * The same within a time.
     *
     * @throws BadQuestionException where the scope names an area or an ALU network that is not known
     * @throws fi.alunetwork.core.TimeLimitException where tying the actors would take longer than the budget, with the
     *     estimate
     */
    public static CooperationNetwork of(DatedGraph graph, CooperationScope scope, Budget budget) {
        NetworkDraft draft = new NetworkDraft(graph, scope);
        List<Actor> actors = draft.actors();
        TieRecords records = new TieRecords(actors, draft, scope, budget);
        return new CooperationNetwork(graph, scope, actors, records, tally(draft, records, scope));
    }

    /** Of a network of some actors only, what concerns none of them is of no account. */
    private static Tally tally(NetworkDraft draft, TieRecords records, CooperationScope scope) {
        boolean whole = scope.area() == null && scope.network() == null;
        List<Agreement> agreements = draft.agreements().stream()
                .filter(agreement -> whole || records.touches(agreement))
                .toList();
        return new Tally(
                agreements.size(),
                (int) draft.uncertain().stream()
                        .filter(agreement -> whole || records.touches(agreement))
                        .count(),
                agreements.stream().mapToInt(Agreement::unnamed).sum(),
                agreements.stream().mapToInt(records::absentParties).sum(),
                scope.projection() == Projection.CLIQUE
                        ? 0
                        : (int) agreements.stream()
                                .filter(agreement -> agreement.sides().size() > 2 && agreement.hub() == null)
                                .count());
    }

    /** The bit and number of a model among the kinds of ties. */
    public static int kindOf(CooperationModel model) {
        return MODELS.indexOf(model);
    }

    /** The picture that this is of. */
    public DatedGraph graph() {
        return graph;
    }

    /** Which actors and ties it has. */
    public CooperationScope scope() {
        return scope;
    }

    /** The actors in the order of their ids; an actor's number is its place here and its node in {@link #ties}. */
    public List<Actor> actors() {
        return actors;
    }

    /** The ties as a graph of numbers; the kinds are those of {@link #kindOf} and {@link #SHARED_MEMBERSHIP}. */
    public TieGraph ties() {
        return ties;
    }

    /** How it came about. */
    public Tally tally() {
        return tally;
    }

    /** What ties two actors; empty where nothing does. */
    public Optional<Tie> tie(int one, int other) {
        return ties.tied(one, other)
                ? Optional.of(records.tie(Math.min(one, other), Math.max(one, other)))
                : Optional.empty();
    }

    /** All ties, by the numbers of their actors. */
    public List<Tie> listTies() {
        List<Tie> all = new ArrayList<>(ties.ties());
        for (int node = 0; node < ties.size(); node++) {
            for (int at = ties.from(node); at < ties.until(node); at++) {
                if (ties.neighbour(at) > node) {
                    all.add(records.tie(node, ties.neighbour(at)));
                }
            }
        }
        return all;
    }

    /**
     * The actor of a code.
     *
     * @param code the key of an organisation, or of a workshop where the actors are workshops
     * @throws BadQuestionException where the picture has no such record, or it takes no part in this network
     */
    public Actor getActor(String code) {
        return actors.stream()
                .filter(actor -> actor.id().equals(code))
                .findFirst()
                .orElseThrow(() -> absent(code));
    }

    /** What the network tells of itself: which partnerships, under which projection. */
    public AnswerHeader header() {
        return header(CooperationHeader.methodOf(scope.projection()), List.of(), List.of());
    }

    /**
     * What an answer from this network tells of itself.
     *
     * @param method how it was found, in words
     * @param own its own parameters; those of the scope follow them
     * @param notes what the reader should mind of it
     */
    public AnswerHeader header(LocalizedName method, List<Parameter> own, List<LocalizedName> notes) {
        return CooperationHeader.of(this, method, own, notes);
    }

    private BadQuestionException absent(String code) {
        boolean shops = scope.actors() == ActorKind.WORKSHOP;
        String kind = shops ? "workshop" : "organisation";
        boolean known = shops
                ? graph.workshops().stream()
                        .anyMatch(shop -> shop.record().id().value().equals(code))
                : graph.organisations().stream()
                        .anyMatch(body -> body.record().id().value().equals(code));
        return BadQuestionException.notFound(
                known
                        ? "The " + kind + " \"" + code + "\" is no actor of this network of " + actors.size() + " on "
                                + graph.date() + ". Maybe it is closed, or it is outside the scope that was asked for."
                        : "There is no " + kind + " \"" + code + "\"; expected a code, as the field code tells it."
                                + " Maybe its id was given.");
    }
}

package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.cooperation.Memberships;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.tie.Assortativity;
import fi.alunetwork.core.tie.Centralisation;
import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.Effort;
import fi.alunetwork.core.tie.EiIndex;
import fi.alunetwork.core.tie.EiPermutations;
import fi.alunetwork.core.tie.Multiplexity;
import fi.alunetwork.core.tie.Reciprocity;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.Triangles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@link CohesionQuestion}s: a pure function of a network and a question. Grows with parts, and in each with
 * ties times permutations times groupings, and with its triangles.
 */
public final class CohesionAnalysis {

    private final CooperationNetwork network;
    private final CohesionQuestion question;
    private final Budget budget;
    private final Parts parts;
    private final List<Tie> ties;
    private final Map<Grouping, int[]> groups = new LinkedHashMap<>();

    private CohesionAnalysis(CooperationNetwork network, CohesionQuestion question, Budget budget) {
        this.network = network;
        this.question = question;
        this.budget = budget;
        this.parts = new Parts(network);
        this.ties = network.listTies();
        question.groupings()
                .forEach(grouping -> groups.put(grouping, grouping.of(network).toArray()));
    }

    /**
     * Answers the question.
     *
     * @throws TimeLimitException where the work would not end within the budget, with the estimate, or the budget is
     *     used up
     */
    public static CohesionAnswer answer(CooperationNetwork network, CohesionQuestion question, Budget budget) {
        return new CohesionAnalysis(network, question, budget).answer();
    }

    private CohesionAnswer answer() {
        Part whole = Part.whole(network);
        List<Part> split = parts.of(question.split());
        requireTimeFor(whole, split);
        return new CohesionAnswer(
                CohesionHeader.of(network, question),
                measured(whole),
                split.stream().map(this::measured).toList());
    }

    private void requireTimeFor(Part whole, List<Part> split) {
        double steps = permuting(whole);
        for (Part part : split) {
            steps += permuting(part);
        }
        new Effort(
                        "Testing " + groups.size() + " groupings with " + question.permutations()
                                + " permutations in the whole network and " + split.size() + " parts",
                        steps)
                .require(budget, "Maybe ask for fewer permutations, or for none.");
    }

    private double permuting(Part part) {
        return groups.size()
                * EiPermutations.effort(part.ties(), question.permutations()).steps();
    }

    private CohesionPart measured(Part part) {
        budget.check();
        TieGraph graph = part.ties();
        int size = graph.size();
        Components components = Components.of(graph);
        Triangles triangles = Triangles.of(graph, budget);
        Reciprocity reciprocity = Reciprocity.of(graph);
        Multiplexity multiplexity = Multiplexity.of(graph);
        List<Tie> its = tiesOf(part);
        return new CohesionPart(
                part.subject(),
                size,
                graph.ties(),
                new Share(graph.ties(), size * (size - 1.0) / 2),
                size == 0 ? null : 2.0 * graph.ties() / size,
                components.count(),
                new Share(size == 0 ? 0 : components.size(components.largest()), size),
                isolates(part),
                Centralisation.of(graph),
                new Share(3.0 * triangles.count(), triangles.triples()),
                new Share(reciprocity.mutual(), reciprocity.arcs()),
                new Share(multiplexity.multiple(), multiplexity.ties()),
                overlaps(multiplexity),
                Assortativity.ofDegrees(graph),
                groups.entrySet().stream()
                        .map(entry -> mixing(entry.getKey(), graph, part.groups(entry.getValue())))
                        .toList(),
                Grades.of(its, part.subject(), RelationQuality::intensity),
                Grades.of(its, part.subject(), RelationQuality::frequency),
                Grades.of(its, part.subject(), RelationQuality::trust),
                outsiders(aluNetworkOf(part.subject())));
    }

    private GroupMixing mixing(Grouping grouping, TieGraph graph, int[] of) {
        return new GroupMixing(
                grouping,
                (int) Arrays.stream(of).filter(group -> group >= 0).distinct().count(),
                EiIndex.of(graph, of),
                EiPermutations.of(graph, of, question.permutations(), question.seed(), budget),
                Assortativity.ofGroups(graph, of));
    }

    /** Its ties with what they come from. */
    private List<Tie> tiesOf(Part part) {
        Integer kind = part.subject().kind();
        if (part.subject().isWhole()) {
            return ties;
        }
        if (kind != null) {
            return ties.stream()
                    .filter(tie -> kind == CooperationNetwork.SHARED_MEMBERSHIP
                            ? !tie.sharedNetworks().isEmpty()
                            : tie.models().contains(Subject.modelOf(kind)))
                    .toList();
        }
        Set<Actor> actors = Set.copyOf(part.actors());
        return ties.stream()
                .filter(tie -> actors.contains(tie.one()) && actors.contains(tie.other()))
                .toList();
    }

    private static List<Actor> isolates(Part part) {
        return IntStream.range(0, part.ties().size())
                .filter(node -> part.ties().degree(node) == 0)
                .mapToObj(part.actors()::get)
                .toList();
    }

    private static List<LayerOverlap> overlaps(Multiplexity multiplexity) {
        int[] kinds = IntStream.rangeClosed(0, CooperationNetwork.SHARED_MEMBERSHIP)
                .filter(kind -> multiplexity.of(kind) > 0)
                .toArray();
        List<LayerOverlap> overlaps = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            for (int j = i + 1; j < kinds.length; j++) {
                CooperationModel one = Subject.modelOf(kinds[i]);
                CooperationModel other = Subject.modelOf(kinds[j]);
                overlaps.add(new LayerOverlap(
                        one,
                        other,
                        new Share(multiplexity.both(kinds[i], kinds[j]), multiplexity.either(kinds[i], kinds[j]))));
            }
        }
        return overlaps;
    }

    /** The ALU network that a part is: the whole is one where the scope names it. */
    private @Nullable NetworkOnDate aluNetworkOf(Subject subject) {
        NetworkId named = network.scope().network();
        return subject.isWhole() && named != null ? network.graph().getNetwork(named) : subject.network();
    }

    private @Nullable Outsiders outsiders(@Nullable NetworkOnDate alu) {
        List<WorkshopOnDate> members =
                alu == null ? List.of() : new Memberships(network.graph(), network.scope()).members(alu);
        if (alu == null || members.isEmpty() || alu.extent().isEmpty()) {
            return null;
        }
        Set<MunicipalityCode> extent =
                alu.extent().stream().map(MunicipalityOnDate::code).collect(Collectors.toSet());
        List<WorkshopOnDate> inside = network.graph().workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .filter(workshop -> network.scope().counts(workshop.record().provenance()))
                .filter(workshop -> workshop.municipalities().stream().anyMatch(place -> extent.contains(place.code())))
                .toList();
        return new Outsiders(
                members.size(),
                inside.size(),
                inside.stream().filter(workshop -> !members.contains(workshop)).toList());
    }
}

package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an {@link UmbrellaQuestion}. Organisations are in the order of their ids, cells by service as asked and
 * then by municipality.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param candidates everybody who with direct partners reaches any cell, whoever reaches the most people together
 *     first, then the most cells, then the most people by itself, then by id
 * @param status what is proved of the coordinators; infeasible where no candidate reaches any cell
 * @param value the number of coordinators; null where there is none
 * @param bound no fewer coordinators reach as much; null where there is none
 * @param gap how far the value can be from the best, as a share of it, 0 to 1; null where there is none
 * @param coordinators the fewest candidates who with their direct partners reach every cell that any candidate does
 * @param optimal the choices of as few, up to the limit; none where the best is not proved
 * @param optimalComplete whether these are all
 * @param outOfReach the cells that somebody reaches, but no candidate with its direct partners
 * @param unreachable the cells that nobody reaches, each with why
 */
public record UmbrellaAnswer(
        AnswerHeader header,
        List<UmbrellaCandidate> candidates,
        Status status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gap,
        List<OrganisationOnDate> coordinators,
        List<List<OrganisationOnDate>> optimal,
        boolean optimalComplete,
        List<Cell> outOfReach,
        List<Cell> unreachable) {

    public UmbrellaAnswer {
        candidates = List.copyOf(candidates);
        coordinators = List.copyOf(coordinators);
        optimal = optimal.stream().map(List::copyOf).toList();
        outOfReach = List.copyOf(outOfReach);
        unreachable = List.copyOf(unreachable);
    }
}

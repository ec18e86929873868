package fi.alunetwork.core.takeover;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link TakeoverQuestion}. Organisations are in the order of their ids, cells by service as asked and
 * then by municipality.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param status what is proved of the choice; optimal with nobody where nothing is lost, infeasible where nothing that
 *     is lost can be restored
 * @param value the number of organisations chosen; null where nothing can be restored
 * @param bound no fewer organisations restore as much; null where nothing can be restored
 * @param gap how far the value can be from the best, as a share of it, 0 to 1; null where nothing can be restored
 * @param takers the fewest organisations that restore all that can be restored
 * @param optimal the choices of as few, up to the limit; none where the best is not proved
 * @param optimalComplete whether these are all
 * @param indispensable the organisations without whom less could be restored
 * @param lost the lost cells
 * @param restored the people of lost cells that are restored, of the people of all lost cells; each counts once for
 *     each service
 * @param noLongerKnown the cells that somebody reached, and of which it is not known whether anybody does: no loss yet
 * @param places the places that reached the lost cells, by service as asked; services without a lost cell left out
 */
public record TakeoverAnswer(
        AnswerHeader header,
        Status status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gap,
        List<Taker> takers,
        List<List<OrganisationOnDate>> optimal,
        boolean optimalComplete,
        List<OrganisationOnDate> indispensable,
        List<LostCell> lost,
        Share restored,
        List<Cell> noLongerKnown,
        List<LostPlaces> places) {

    public TakeoverAnswer {
        takers = List.copyOf(takers);
        optimal = optimal.stream().map(List::copyOf).toList();
        indispensable = List.copyOf(indispensable);
        lost = List.copyOf(lost);
        noLongerKnown = List.copyOf(noLongerKnown);
        places = List.copyOf(places);
    }
}

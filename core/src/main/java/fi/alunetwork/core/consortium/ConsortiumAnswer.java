package fi.alunetwork.core.consortium;

import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link ConsortiumQuestion}. Organisations are in the order of their ids, cells by service as asked
 * and then by municipality.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param status what is proved of the consortium
 * @param value the number of partners, what they cost, or the people they cover, by the goal; null where there is no
 *     consortium
 * @param bound no consortium has fewer partners, costs less or covers more people than this; null where there is none
 * @param gap how far the value can be from the best, as a share of the larger of value and bound, 0 to 1; 0 where it is
 *     proved, null where there is no consortium
 * @param partners the partners and what each adds; none where there is no consortium
 * @param optimal the consortia that are as good, up to the limit; none where the best is not proved. Where most people
 *     are sought, such as no partner could be left out of
 * @param optimalComplete whether these are all
 * @param inEveryFeasible partners that no consortium is without that does what is asked, those demanded only where it
 *     would be so without demand; where most people are sought, none but such as join demanded ones
 * @param inEveryOptimal partners that no consortium as good is without; null where it is not known, because the best or
 *     these are not proved
 * @param curve the most that 1, 2 and more partners cover, from the number of those demanded up to the most asked for
 *     or the number of candidates
 * @param cells all cells, with who of the consortium covers them
 * @param unreachable the cells that nobody reaches, each with why
 * @param culprits where there is no consortium, the cells that cannot get what they need; where nobody reaches any, all
 *     of them
 * @param apart where ties are required and demanded partners cannot be joined, those that no ties of candidates join to
 *     the first demanded one; where ties of more candidates than allowed would, those not tied to it themselves
 * @param places what places are needed and given; null where places are not looked at
 * @param bonds how far the partners work together already
 */
public record ConsortiumAnswer(
        AnswerHeader header,
        Status status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gap,
        List<ConsortiumPartner> partners,
        List<List<OrganisationOnDate>> optimal,
        boolean optimalComplete,
        List<OrganisationOnDate> inEveryFeasible,
        @Nullable List<OrganisationOnDate> inEveryOptimal,
        List<ConsortiumPoint> curve,
        List<ConsortiumCell> cells,
        List<Cell> unreachable,
        List<Cell> culprits,
        List<OrganisationOnDate> apart,
        @Nullable ConsortiumPlaces places,
        ConsortiumBonds bonds) {

    public ConsortiumAnswer {
        partners = List.copyOf(partners);
        optimal = optimal.stream().map(List::copyOf).toList();
        inEveryFeasible = List.copyOf(inEveryFeasible);
        inEveryOptimal = inEveryOptimal == null ? null : List.copyOf(inEveryOptimal);
        curve = List.copyOf(curve);
        cells = List.copyOf(cells);
        unreachable = List.copyOf(unreachable);
        culprits = List.copyOf(culprits);
        apart = List.copyOf(apart);
    }
}

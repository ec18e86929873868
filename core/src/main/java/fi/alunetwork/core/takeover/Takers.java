package fi.alunetwork.core.takeover;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each of the chosen takes.
 *
 * @param lost the lost cells with those who take them
 * @param assumeOpen whether a provision whose existence is not known counts as open
 */
record Takers(List<LostCell> lost, boolean assumeOpen) {

    /** Each of the chosen. */
    List<Taker> of(List<OrganisationOnDate> chosen) {
        return chosen.stream().map(this::taker).toList();
    }

    private Taker taker(OrganisationOnDate organisation) {
        List<LostCell> taken = lost.stream()
                .filter(cell -> cell.takers().contains(organisation))
                .toList();
        List<LostCell> alone =
                taken.stream().filter(cell -> cell.takers().size() == 1).toList();
        List<Candidacy> candidacies = taken.stream()
                .flatMap(cell -> cell.candidates().stream())
                .filter(candidacy -> candidacy.organisation().equals(organisation))
                .toList();
        Set<WorkshopOnDate> workshops = new LinkedHashSet<>();
        candidacies.forEach(candidacy -> workshops.add(candidacy.workshop()));
        List<ProvisionOnDate> offers = workshops.stream().flatMap(this::offers).toList();
        List<Integer> known = offers.stream()
                .map(offer -> offer.record().places())
                .filter(Objects::nonNull)
                .toList();
        return new Taker(
                organisation,
                taken.size(),
                people(taken),
                alone.size(),
                people(alone),
                (int) candidacies.stream()
                        .filter(candidacy -> !candidacy.answer().isLawful())
                        .count(),
                known.isEmpty()
                        ? null
                        : Double.valueOf(
                                known.stream().mapToInt(Integer::intValue).sum()),
                offers.size() - known.size());
    }

    private Stream<ProvisionOnDate> offers(WorkshopOnDate workshop) {
        return workshop.provisions().stream().filter(offer -> assumeOpen || offer.existence() == Existence.OPEN);
    }

    private static double people(List<LostCell> cells) {
        return Cell.people(cells.stream().map(LostCell::cell).toList());
    }
}

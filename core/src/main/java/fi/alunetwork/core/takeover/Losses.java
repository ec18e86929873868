package fi.alunetwork.core.takeover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Divisions;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.Cells;
import fi.alunetwork.core.partnering.OfferedPlaces;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cells that somebody reached in the first picture and nobody does in the second. A place is found again in the
 * first picture by its point; where the municipality was drawn otherwise then, its place with the most people stands
 * for the past.
 */
final class Losses {

    private final Cells before;
    private final Cells after;
    private final List<Loss> lost = new ArrayList<>();
    private final List<Cell> noLongerKnown = new ArrayList<>();

    /**
     * A loss.
     *
     * @param cell in the second picture
     * @param was in the first
     */
    record Loss(Cell cell, Cell was) {}

    private Losses(Cells before, Cells after) {
        this.before = before;
        this.after = after;
    }

    static Losses between(DatedGraph before, DatedGraph after, ServicePackage asked, Budget budget) {
        Divisions divisions = new Divisions(before, after);
        Cells now = Cells.of(after, asked, budget);
        List<MunicipalityOnDate> earlier = now.municipalities().stream()
                .flatMap(municipality -> divisions.earlier(municipality.code()).stream())
                .distinct()
                .flatMap(code -> before.findMunicipality(code).stream())
                .toList();
        Losses losses = new Losses(Cells.of(before, asked, earlier, budget), now);
        now.unreachable().forEach(cell -> losses.look(cell, divisions));
        return losses;
    }

    /** The second picture's cells. */
    Cells after() {
        return after;
    }

    List<Loss> lost() {
        return lost;
    }

    List<Cell> noLongerKnown() {
        return noLongerKnown;
    }

    /** Who reached a lost cell in the first picture. */
    List<OrganisationOnDate> formerly(Loss loss) {
        return loss.was().partners().stream().map(before.partners()::get).toList();
    }

    /** Whether any of the offers that reached a lost cell in the first picture is illustrative. */
    boolean restsOnInvention(Loss loss) {
        return before.restsOnInvention(loss.was());
    }

    /** The offers that reached lost cells of a service in the first picture. */
    List<OfferedPlaces> offersOf(Service service) {
        Set<Integer> cells = lost.stream()
                .filter(loss -> loss.cell().service() == service)
                .map(loss -> loss.was().number())
                .collect(Collectors.toSet());
        return before.offers().stream()
                .filter(offer -> offer.cells().stream().anyMatch(cells::contains))
                .toList();
    }

    private void look(Cell cell, Divisions divisions) {
        Optional<Cell> was = was(cell, divisions).filter(then -> then.state() == Cell.State.REACHABLE);
        if (was.isEmpty()) {
            return;
        }
        switch (cell.state()) {
            case NOT_KNOWN -> noLongerKnown.add(cell);
            case NOBODY_NEAR, NOBODY_LAWFUL, NO_PLACES -> lost.add(new Loss(cell, was.get()));
            case REACHABLE, OPERATOR_NOT_KNOWN -> {}
        }
    }

    private Optional<Cell> was(Cell cell, Divisions divisions) {
        List<MunicipalityCode> earlier =
                divisions.earlier(cell.place().municipality().code());
        List<Cell> then = before.all().stream()
                .filter(was -> was.service() == cell.service()
                        && earlier.contains(was.place().municipality().code()))
                .toList();
        return then.stream()
                .filter(was -> was.place().point() != null
                        && Objects.equals(was.place().point(), cell.place().point()))
                .findFirst()
                .or(() -> then.stream()
                        .max(Comparator.comparingDouble(Cell::countedPeople)
                                .thenComparing(Cell::number, Comparator.reverseOrder())));
    }
}

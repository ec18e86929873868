package fi.alunetwork.core.continuity;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.continuity.ContinuityAnswer.PersonDays;
import fi.alunetwork.core.continuity.ContinuityAnswer.ServiceContinuity;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.KnownDays;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@link ContinuityQuestion}s: a pure function of a picture and a question. The picture tells which
 * municipalities are shown and how many people live there; the period is the question's own. Cost: days on which
 * something can change × services × places × sites.
 */
public final class ContinuityAnalysis {

    private final DatedGraph shown;
    private final ContinuityQuestion question;
    private final Budget budget;
    private final DemandFigures demand;
    private final Map<Service, List<Track>> tracks = new LinkedHashMap<>();

    private ContinuityAnalysis(DatedGraph shown, ContinuityQuestion question, Budget budget) {
        this.shown = shown;
        this.question = question;
        this.budget = budget;
        this.demand = shown.demand(question.scope().demand());
        List<MunicipalityOnDate> base = question.scope().municipalities(shown);
        question.services()
                .forEach(service ->
                        tracks.put(service, base.stream().map(Track::new).toList()));
    }

    /**
     * Answers the question for the municipalities of the picture's division.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known, or the period lies
     *     outside the data
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static ContinuityAnswer answer(DatedGraph shown, ContinuityQuestion question, Budget budget) {
        KnownDays known = KnownDays.of(shown.graph());
        known.require("from", question.from());
        known.require("until", question.until());
        return new ContinuityAnalysis(shown, question, budget).answer();
    }

    private ContinuityAnswer answer() {
        NavigableSet<LocalDate> changes = shown.graph()
                .changeDays(EnumSet.copyOf(question.services()))
                .subSet(question.from(), true, question.until(), false);
        changes.add(question.from());
        for (LocalDate day : changes) {
            LocalDate next = changes.higher(day);
            goOn(shown.graph().asOf(day), next == null ? question.until() : next);
        }
        List<ServiceContinuity> services =
                question.services().stream().map(this::done).toList();
        return new ContinuityAnswer(
                ContinuityHeader.of(shown, question, demand, services),
                question.from(),
                question.until(),
                ChronoUnit.DAYS.between(question.from(), question.until()),
                List.copyOf(changes),
                services);
    }

    /** Follows every municipality through the days that begin with this one. */
    private void goOn(DatedGraph day, LocalDate end) {
        Division division = new Division(day, shown, day.demand(question.scope().demand()));
        for (Map.Entry<Service, List<Track>> entry : tracks.entrySet()) {
            DayReach reach = new DayReach(day, question, entry.getKey());
            for (Track track : entry.getValue()) {
                budget.check();
                track.goOn(reach, division.partsOf(track.municipality()), end);
            }
        }
    }

    private ServiceContinuity done(Service service) {
        PersonDays people = PersonDays.NONE;
        List<MunicipalityContinuity> rows = new ArrayList<>();
        for (Track track : tracks.getOrDefault(service, List.of())) {
            Double weight = demandOf(track.municipality());
            people = people.plus(track.forOnePerson().times(weight == null ? 0 : weight));
            rows.add(track.done(weight, question.until()));
        }
        return new ServiceContinuity(
                service,
                question.ruleFor(service),
                people,
                (int) rows.stream().filter(row -> !row.gaps().isEmpty()).count(),
                rows.stream()
                        .mapToLong(MunicipalityContinuity::longestGapDays)
                        .max()
                        .orElse(0),
                rows);
    }

    private @Nullable Double demandOf(MunicipalityOnDate municipality) {
        OptionalDouble figure = demand.of(municipality.code());
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}

package fi.alunetwork.core.continuity;

import fi.alunetwork.core.continuity.ContinuityAnswer.PersonDays;
import fi.alunetwork.core.continuity.Division.Part;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Nearest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One municipality's way through the days of the period. */
final class Track {

    private final MunicipalityOnDate municipality;
    private final Map<Covered, Long> days = new EnumMap<>(Covered.class);
    private final List<Gap> gaps = new ArrayList<>();
    private PersonDays forOnePerson = PersonDays.NONE;
    private @Nullable Moment last;
    private @Nullable OpenGap open;

    /** A gap whose end is not yet known. */
    private record OpenGap(
            LocalDate first, Gap.Cause cause, @Nullable WorkshopOnDate before) {

        Gap until(LocalDate end, @Nullable WorkshopOnDate after) {
            return new Gap(first, end.minusDays(1), cause, before, after);
        }
    }

    Track(MunicipalityOnDate municipality) {
        this.municipality = municipality;
    }

    MunicipalityOnDate municipality() {
        return municipality;
    }

    /**
     * Goes on by the days on which nothing changes.
     *
     * @param reach of the first of these days
     * @param parts the municipality's parts then
     * @param end the day after the last of them
     */
    void goOn(DayReach reach, List<Part> parts, LocalDate end) {
        LocalDate first = reach.day().date();
        Moment moment = reach.moment(parts);
        long length = ChronoUnit.DAYS.between(first, end);
        days.merge(moment.verdict(), length, Long::sum);
        forOnePerson = forOnePerson.plus(new PersonDays(
                        moment.split().covered(),
                        moment.split().notCovered(),
                        moment.split().notKnown(),
                        moment.illustrative())
                .times((double) length));
        if (open != null && moment.verdict() != Covered.NO) {
            gaps.add(open.until(first, moment.verdict() == Covered.YES ? workshopOf(moment.nearest()) : null));
            open = null;
        } else if (open == null && moment.verdict() == Covered.NO) {
            open = begin(reach, parts);
        }
        last = moment;
    }

    private OpenGap begin(DayReach reach, List<Part> parts) {
        LocalDate first = reach.day().date();
        if (last == null) {
            return new OpenGap(first, Gap.Cause.FROM_THE_START, null);
        }
        WorkshopOnDate before = last.verdict() == Covered.YES ? workshopOf(last.nearest()) : null;
        return before == null
                ? new OpenGap(first, Gap.Cause.NOT_KNOWN_BEFORE, null)
                : new OpenGap(first, Causes.of(before, reach, parts), before);
    }

    private static @Nullable WorkshopOnDate workshopOf(@Nullable Nearest nearest) {
        return nearest == null ? null : nearest.workshop();
    }

    /** What the days add up to for one person who lives there. */
    PersonDays forOnePerson() {
        return forOnePerson;
    }

    /**
     * The whole way.
     *
     * @param demand the weight of the municipality; null where not known
     * @param end the day after the last of the period
     */
    MunicipalityContinuity done(@Nullable Double demand, LocalDate end) {
        List<Gap> all = new ArrayList<>(gaps);
        if (open != null) {
            all.add(open.until(end, null));
        }
        return new MunicipalityContinuity(
                municipality, demand, of(Covered.YES), of(Covered.NO), of(Covered.NOT_KNOWN), all);
    }

    private long of(Covered verdict) {
        return days.getOrDefault(verdict, 0L);
    }
}

package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * When invented workshops open and close: most before 2017 and go on; some close or open between 2018 and 2022, some
 * after. Those change mostly in cities, where another stands beside them; a few leave or fill a gap.
 */
final class Timeline {

    /** Workshops that close before the end of 2022. */
    static final int CLOSED_BY_2022 = 7;

    /** Workshops that open after 2022. */
    static final int OPENED_AFTER_2022 = 3;

    private static final int OPENED_2018_TO_2022 = 16;
    private static final int CLOSED_AFTER_2022 = 17;
    private static final int EARLIEST_YEAR = 1996;
    private static final int LATEST_OLD_YEAR = 2016;

    private final Map<String, Period> periods = new HashMap<>();
    private final List<Seat> inCities;
    private final List<Seat> alone;
    private int nextInCities;
    private int nextAlone;

    private Timeline(List<Seat> seats) {
        seats.forEach(seat -> periods.put(seat.key(), Period.since(oldStart(seat))));
        inCities =
                Dice.shuffled(seats.stream().filter(seat -> seat.ordinal() > 1).toList(), "timeline", Seat::key);
        alone = Dice.shuffled(seats.stream().filter(seat -> seat.ordinal() == 1).toList(), "timeline", Seat::key);
    }

    /** The period of every seat's workshop by its key. */
    static Map<String, Period> of(List<Seat> seats) {
        Timeline timeline = new Timeline(seats);
        IntStream.range(0, CLOSED_BY_2022).forEach(i -> timeline.close(i < 2, 2018, 2021));
        IntStream.range(0, OPENED_2018_TO_2022).forEach(i -> timeline.open(i < 5, 2018, 2022));
        IntStream.range(0, OPENED_AFTER_2022).forEach(i -> timeline.open(false, 2023, 2025));
        IntStream.range(0, CLOSED_AFTER_2022).forEach(i -> timeline.close(i < 3, 2023, 2025));
        return timeline.periods;
    }

    private Seat next(boolean takeAlone) {
        return takeAlone ? alone.get(nextAlone++) : inCities.get(nextInCities++);
    }

    private void close(boolean takeAlone, int firstYear, int lastYear) {
        Seat seat = next(takeAlone);
        LocalDate end =
                LocalDate.of(Dice.between(firstYear, lastYear, seat.key() + "/end"), 1 + 6 * half(seat, "/end"), 1);
        periods.put(seat.key(), new Period(oldStart(seat), end));
    }

    private void open(boolean takeAlone, int firstYear, int lastYear) {
        Seat seat = next(takeAlone);
        int year = Dice.between(firstYear, lastYear, seat.key() + "/open");
        periods.put(seat.key(), Period.since(LocalDate.of(year, 1 + 7 * half(seat, "/open"), 1)));
    }

    private static LocalDate oldStart(Seat seat) {
        int year = Dice.between(EARLIEST_YEAR, LATEST_OLD_YEAR, seat.key() + "/start");
        return LocalDate.of(year, 1 + 7 * half(seat, "/start"), 1);
    }

    private static int half(Seat seat, String purpose) {
        return Dice.between(0, 1, seat.key() + purpose + "/half");
    }
}

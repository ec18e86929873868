package fi.alunetwork.core.concentration;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.KnownDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The same question on several days. Each day is answered in its own municipal division and with its own demand, both
 * of which its header names, and compared with the first.
 *
 * @param points one for each day, from the earliest on
 */
public record ConcentrationSeries(List<Point> points) {

    /** The most days that one series has. */
    public static final int MOST_DATES = 24;

    public ConcentrationSeries {
        points = List.copyOf(points);
    }

    /**
     * One day of a series.
     *
     * @param date the day
     * @param answer the answer on the day
     * @param changes what has changed since the first day, one for each service; zero on the first day itself
     */
    public record Point(LocalDate date, ConcentrationAnswer answer, List<ConcentrationChange> changes) {

        public Point {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Answers the question on each of the days.
     *
     * @param graph a picture of any day; its graph, scenario included, is asked on the others
     * @param question the question
     * @param dates the days, in any order; named twice, a day is answered once
     * @param budget how long all of it may take
     * @throws BadQuestionException where there are no dates or too many, or one lies outside the data
     */
    public static ConcentrationSeries of(
            DatedGraph graph, ConcentrationQuestion question, List<LocalDate> dates, Budget budget) {
        TreeSet<LocalDate> days = new TreeSet<>(dates);
        if (days.isEmpty() || days.size() > MOST_DATES) {
            throw BadQuestionException.badArgument("dates has " + days.size() + " different days; expected 1 to "
                    + MOST_DATES + ". Maybe ask for one day of each year.");
        }
        KnownDays known = KnownDays.of(graph.graph());
        days.forEach(day -> known.require("dates", day));
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days) {
            ConcentrationAnswer answer =
                    ConcentrationAnalysis.answer(graph.graph().asOf(day), question, budget);
            ConcentrationAnswer first =
                    points.isEmpty() ? answer : points.get(0).answer();
            points.add(new Point(day, answer, ConcentrationChange.between(first, answer)));
        }
        return new ConcentrationSeries(points);
    }
}

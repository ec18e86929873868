package fi.alunetwork.core.concentration;

import fi.alunetwork.core.concentration.Distribution.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The Lorenz curve (Lorenz 1905): which share of all there is falls to the share of people who have the least. It runs
 * from (0, 0) to (1, 1), on the diagonal where all have the same and below it otherwise; the Gini coefficient is twice
 * the area between the two.
 */
public final class Lorenz {

    private Lorenz() {}

    /**
     * A point of the curve.
     *
     * @param people the share of people who have the least, 0 to 1
     * @param held the share of the whole that they have, 0 to 1
     */
    public record Point(double people, double held) {}

    /**
     * The points of the curve, one for each different value and the origin; empty where there is nobody, or all values
     * are zero.
     */
    public static List<Point> of(Distribution distribution) {
        double weight = distribution.weight();
        double total = distribution.total();
        if (total == 0) {
            return List.of();
        }
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0));
        double people = 0;
        double held = 0;
        List<Element> sorted = distribution.elements();
        for (int i = 0; i < sorted.size(); i++) {
            Element element = sorted.get(i);
            people += element.weight();
            held += element.value() * element.weight();
            boolean last = i + 1 == sorted.size();
            if (last || sorted.get(i + 1).value() > element.value()) {
                points.add(last ? new Point(1, 1) : new Point(people / weight, held / total));
            }
        }
        return points;
    }
}

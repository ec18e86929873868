package fi.alunetwork.core.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has how much: values, such as kilometres or places, and the people who have them. Elements that nobody has are
 * left out.
 *
 * @param elements in ascending order of their values
 */
public record Distribution(List<Element> elements) {

    /**
     * A value and the people who have it.
     *
     * @param value zero or more
     * @param weight the people, zero or more
     */
    public record Element(double value, double weight) {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException where one is negative or no number
         */
        public Element {
            if (!(value >= 0 && weight >= 0 && Double.isFinite(value) && Double.isFinite(weight))) {
                throw new IllegalArgumentException("Value " + value + " of weight " + weight
                        + " is no part of a distribution; both are numbers from zero on. Maybe one is not known.");
            }
        }
    }

    /** Puts the elements into order and leaves out those of weight zero. */
    public Distribution {
        elements = elements.stream()
                .filter(element -> element.weight() > 0)
                .sorted(Comparator.comparingDouble(Element::value))
                .toList();
    }

    /** Several distributions taken together. */
    static Distribution together(List<Distribution> parts) {
        List<Element> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.elements));
        return new Distribution(all);
    }

    /** All the people. */
    public double weight() {
        return elements.stream().mapToDouble(Element::weight).sum();
    }

    /** The values added up over the people. */
    double total() {
        return elements.stream()
                .mapToDouble(element -> element.value() * element.weight())
                .sum();
    }

    /** The mean over the people; null where there is nobody. */
    public @Nullable Double mean() {
        double weight = weight();
        return weight == 0 ? null : total() / weight;
    }
}

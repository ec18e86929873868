package fi.alunetwork.core.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type stand in a cell: parsed, printed, and told to others in the words of Frictionless Table
 * Schema. What is printed is parsed to an equal value.
 *
 * @param <V> the values
 * @param type the field type of Table Schema
 * @param expected what a cell should hold, in words
 * @param constraints constraints of Table Schema, in a fixed order
 * @param element the format of each where a cell holds several values, parted by semicolons; null where it holds one
 * @param fault what it is called where the text makes no value
 * @param parser text to value; throws {@link CellFault} or {@link IllegalArgumentException}
 * @param printer value to text
 */
record Format<V>(
        String type,
        String expected,
        Map<String, Object> constraints,
        @Nullable Format<?> element,
        Fault fault,
        Function<String, V> parser,
        Function<V, String> printer) {

    private static final String SEPARATOR = ";";

    /** Text of a pattern, made by a constructor that refuses what is wrong. */
    static <V> Format<V> code(String expected, String pattern, Function<String, V> parser) {
        return new Format<>(
                "string", expected, Map.of("pattern", pattern), null, Fault.MALFORMED_CODE, parser, Object::toString);
    }

    /** The constants of an enum, by name. */
    static <E extends Enum<E>> Format<E> oneOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()), Enum::name);
    }

    /** A closed list of values. */
    static <V> Format<V> oneOf(List<V> values, Function<V, String> name) {
        Map<String, V> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.put(name.apply(value), value));
        List<String> names = List.copyOf(byName.keySet());
        String expected = "one of " + String.join(", ", names);
        return new Format<>(
                "string",
                expected,
                Map.of("enum", names),
                null,
                Fault.UNKNOWN_VALUE,
                text -> {
                    V value = byName.get(text);
                    if (value == null) {
                        throw new CellFault(Fault.UNKNOWN_VALUE, text, expected, Nearest.among(names, text));
                    }
                    return value;
                },
                name);
    }

    /** Several values in one cell, parted by semicolons; printed in their natural order. */
    static <V extends Comparable<? super V>> Format<Set<V>> setOf(Format<V> element) {
        return new Format<>(
                "string",
                element.expected() + "; several are parted by semicolons",
                Map.of(),
                element,
                element.fault(),
                text -> Arrays.stream(text.split(SEPARATOR, -1))
                        .map(element::parse)
                        .collect(Collectors.toCollection(TreeSet::new)),
                values -> values.stream().sorted().map(element::print).collect(Collectors.joining(SEPARATOR)));
    }

    /** The values of a set for its cell: an empty set is an empty cell. */
    static <V> @Nullable Set<V> orEmptyCell(Set<V> values) {
        return values.isEmpty() ? null : values;
    }

    /** Whether a cell holds several values. */
    boolean holdsSeveral() {
        return element != null;
    }

    /** The texts of a cell: several where it holds several values. */
    List<String> texts(String cell) {
        return element == null ? List.of(cell) : List.of(cell.split(SEPARATOR, -1));
    }

    /** What is wrong with a cell; of one that holds several values, every wrong one. */
    List<CellFault> faults(String cell) {
        Format<?> each = element == null ? this : element;
        return texts(cell).stream().flatMap(text -> each.fault(text).stream()).toList();
    }

    private Optional<CellFault> fault(String text) {
        try {
            parse(text);
            return Optional.empty();
        } catch (CellFault found) {
            return Optional.of(found);
        }
    }

    /** The same texts and values under another type and other constraints of Table Schema. */
    Format<V> as(String newType, Map<String, Object> newConstraints) {
        return new Format<>(newType, expected, newConstraints, element, fault, parser, printer);
    }

    /**
     * The value of a text.
     *
     * @throws CellFault where the text makes none
     */
    V parse(String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new CellFault(fault, text, expected, Complaint.of(e).maybe());
        }
    }

    String print(V value) {
        return printer.apply(value);
    }
}

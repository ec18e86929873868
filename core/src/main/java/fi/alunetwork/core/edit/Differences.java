package fi.alunetwork.core.edit;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.FieldChange;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Operation;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a record, value by value. The values are found by the components of the records,
 * so that a new field needs nothing here; {@link FieldWords} has its word.
 */
final class Differences {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Differences() {}

    /** What differs, in the order of the fields; null stands for a record that is not there. */
    static List<FieldChange> between(@Nullable GraphRecord before, @Nullable GraphRecord after) {
        Map<String, String> old = valuesOf(before);
        Map<String, String> fresh = valuesOf(after);
        Set<String> fields = new LinkedHashSet<>(fresh.keySet());
        fields.addAll(old.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(old.get(field), fresh.get(field)))
                .map(field -> new FieldChange(field, old.get(field), fresh.get(field)))
                .toList();
    }

    private static Map<String, String> valuesOf(@Nullable GraphRecord record) {
        Differences differences = new Differences();
        if (record instanceof Record wrapper) {
            for (RecordComponent component : wrapper.getClass().getRecordComponents()) {
                Object part = value(component, wrapper);
                boolean isMain = part instanceof Record && !isText(part);
                differences.add(isMain ? "" : component.getName(), part);
            }
        }
        return differences.values;
    }

    private void add(String path, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof LocalizedName name) {
            name.texts().forEach((language, text) -> values.put(path + "." + language.code(), text));
        } else if (value instanceof Collection<?> parts) {
            addAll(path, parts);
        } else if (value instanceof Record record && !isText(record)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(path.isEmpty() ? component.getName() : path + "." + component.getName(), value(component, record));
            }
        } else {
            values.put(path, value.toString());
        }
    }

    private void addAll(String path, Collection<?> parts) {
        if (parts.stream().allMatch(Differences::isText)) {
            if (!parts.isEmpty()) {
                values.put(path, parts.stream().map(Object::toString).collect(Collectors.joining(", ")));
            }
            return;
        }
        int position = 1;
        for (Object part : parts) {
            String key = key(part);
            add(path + "[" + (key.isEmpty() ? position : key) + "]", part);
            position++;
        }
    }

    /** What tells a part from the others of its list; empty where only its place does. */
    private static String key(Object part) {
        if (part instanceof Operation operation) {
            return since(operation.operator(), operation.period());
        }
        if (part instanceof NetworkMember member) {
            return since(member.workshop(), member.period());
        }
        if (part instanceof Membership membership) {
            return since(membership.region(), membership.period());
        }
        if (part instanceof Completeness statement) {
            return since(statement.service() == null ? "all" : statement.service(), statement.period());
        }
        if (part instanceof IndicatorValue value) {
            return value.date().toString();
        }
        if (part instanceof Succession succession) {
            return succession.successor() + " " + succession.date();
        }
        if (part instanceof Party) {
            return ""; // an organisation can be a party twice
        }
        if (part instanceof DemandPoint point) {
            return point.name().toString();
        }
        Object first = value(part.getClass().getRecordComponents()[0], part);
        return first != null && isText(first) ? first.toString() : "";
    }

    private static String since(Object what, Period period) {
        return period.from() == null ? what.toString() : what + " " + period.from();
    }

    /** Keys and codes are records, too, and read best as the text that they are. */
    private static boolean isText(Object value) {
        return !(value instanceof Record)
                || value instanceof Comparable
                || value.getClass().getRecordComponents().length == 1;
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}

package fi.alunetwork.graphql.watch;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What records take in memory on a 64-bit JVM with compressed references: 12 bytes of header, 4 a reference, all
 * rounded up to 8. A long list is judged by 500 of its elements, evenly spread, so that an estimate takes milliseconds
 * at any size. Enum constants and classes are shared and free; what is neither a record nor known here counts as one
 * small object.
 */
final class HeapEstimate {

    private static final int SAMPLE = 500;
    private static final int HEADER = 12;
    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;
    private static final int SMALL_OBJECT = 24;
    private static final int BOX = 16;
    private static final int WIDE = 8;
    private static final int WORD = 8;
    private static final int LATIN = 256;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private HeapEstimate() {}

    /** Bytes of a record of lists and of everything in them. */
    static long of(Record whole) {
        long sum = shallow(whole);
        for (Object part : components(whole)) {
            sum += part instanceof List<?> list ? ofList(list) : new HeapEstimate().reachable(part);
        }
        return sum;
    }

    private static long ofList(List<?> list) {
        long array = SMALL_OBJECT + aligned(ARRAY_HEADER + (long) REFERENCE * list.size());
        if (list.isEmpty()) {
            return array;
        }
        HeapEstimate estimate = new HeapEstimate();
        int step = Math.max(1, list.size() / SAMPLE);
        long sampled = 0;
        int count = 0;
        for (int i = 0; i < list.size(); i += step) {
            sampled += estimate.reachable(list.get(i));
            count++;
        }
        return array + sampled * list.size() / count;
    }

    /** The object and what it leads to, each object once. */
    private long reachable(@Nullable Object root) {
        Deque<Object> ahead = new ArrayDeque<>();
        push(ahead, root);
        long sum = 0;
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            if (seen.add(next)) {
                sum += shallow(next);
                parts(next).forEach(part -> push(ahead, part));
            }
        }
        return sum;
    }

    private static void push(Deque<Object> ahead, @Nullable Object part) {
        if (part != null && !(part instanceof Enum<?>) && !(part instanceof Class<?>)) {
            ahead.push(part);
        }
    }

    private static Collection<?> parts(Object object) {
        if (object instanceof Collection<?> collection) {
            return collection;
        }
        if (object instanceof Map<?, ?> map) {
            return List.of(List.copyOf(map.keySet()), List.copyOf(map.values()));
        }
        if (object instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return object instanceof Record tuple ? components(tuple) : List.of();
    }

    private static long shallow(Object object) {
        if (object instanceof String text) {
            boolean latin = text.chars().allMatch(c -> c < LATIN);
            return SMALL_OBJECT + aligned(ARRAY_HEADER + (latin ? 1L : 2L) * text.length());
        }
        if (object instanceof List<?> list) {
            return SMALL_OBJECT + aligned(ARRAY_HEADER + (long) REFERENCE * list.size());
        }
        if (object instanceof Collection<?> set) {
            return SMALL_OBJECT + aligned(ARRAY_HEADER + 2L * REFERENCE * set.size());
        }
        if (object instanceof Integer || object instanceof Boolean || object instanceof Optional<?>) {
            return BOX;
        }
        return object instanceof Record tuple ? shallow(tuple) : SMALL_OBJECT;
    }

    private static long shallow(Record tuple) {
        long fields = 0;
        for (RecordComponent component : tuple.getClass().getRecordComponents()) {
            Class<?> type = component.getType();
            fields += type == long.class || type == double.class ? WIDE : REFERENCE;
        }
        return aligned(HEADER + fields);
    }

    private static long aligned(long bytes) {
        return (bytes + WORD - 1) / WORD * WORD;
    }

    private static List<Object> components(Record tuple) {
        return Arrays.stream(tuple.getClass().getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .map(component -> value(component, tuple))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Record tuple) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(tuple);
            return value != null && value.getClass().isArray() ? Array.getLength(value) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The component " + component + " of a record cannot be read.", e);
        }
    }
}

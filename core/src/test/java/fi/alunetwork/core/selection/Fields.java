package fi.alunetwork.core.selection;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Makes a filter of which only some fields are given. */
final class Fields {

    private Fields() {}

    /**
     * A record of the type.
     *
     * @param namesAndValues the fields that are given: a name, its value, another name, its value
     */
    static <R extends Record> R of(Class<R> type, Object... namesAndValues) {
        Map<Object, Object> given = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> given.remove(component.getName()))
                .toArray();
        if (!given.isEmpty()) {
            throw new AssertionError(type + " has no fields " + given.keySet());
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

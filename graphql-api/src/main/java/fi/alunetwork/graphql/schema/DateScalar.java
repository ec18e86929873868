package fi.alunetwork.graphql.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as in ISO 8601. */
final class DateScalar extends TextScalar<LocalDate> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    DateScalar() {
        super(LocalDate.class);
    }

    @Override
    @Nullable LocalDate read(String text) {
        try {
            return FORM.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    String expected() {
        return "a day as year-month-day, such as \"2025-01-31\". Maybe day and month are swapped, or there is no such day.";
    }
}

package fi.alunetwork.core.quality;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or doubtful in the data, told so that the one who keeps the data can mend it.
 *
 * @param check the key of the check, such as {@code unknown-code}
 * @param severity whether the data can be used all the same
 * @param where the place in a file, or the record
 * @param value what stands there; empty where something is missing
 * @param expected what should stand there
 * @param maybe a guess at the cause; null where there is none
 */
public record Finding(
        String check,
        Severity severity,
        Location where,
        String value,
        String expected,
        @Nullable String maybe) {

    /** Whether data with a finding can be used. */
    public enum Severity {
        /** The dataset is refused. */
        ERROR,
        /** The dataset is taken; the finding is worth a look. */
        WARNING,
        /** Nothing need be wrong; it is worth knowing. */
        NOTE
    }

    /** Where a finding is. */
    public sealed interface Location {

        /**
         * A place in a file.
         *
         * @param file its name within the dataset
         * @param line counted from 1, the header included; 0 where the whole file is meant
         * @param column the column's name; null where the whole line is meant
         */
        record InFile(String file, long line, @Nullable String column) implements Location {
            @Override
            public String toString() {
                return file + (line == 0 ? "" : ":" + line) + (column == null ? "" : " " + column);
            }
        }

        /**
         * A record of the graph.
         *
         * @param kind what it is, such as {@code workshop}
         * @param id its id
         */
        record OfRecord(String kind, String id) implements Location {
            @Override
            public String toString() {
                return kind + " " + id;
            }
        }
    }

    /** One line that tells it all. */
    @Override
    public String toString() {
        return severity + " " + where + ": \"" + value + "\", expected " + expected
                + (maybe == null ? "" : ". Maybe " + maybe) + " [" + check + "]";
    }
}

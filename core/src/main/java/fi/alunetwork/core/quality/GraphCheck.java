package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.stream.Stream;

/** One thing to look for in a picture. A new check is one class and its line in {@link GraphChecks}. */
public interface GraphCheck {

    /** The key that its findings carry. */
    String key();

    /** What it looks for, for a person. */
    LocalizedName title();

    /** What it finds, in the order of the records' ids. */
    Stream<Finding> run(DatedGraph graph);

    /**
     * A finding of this check on a record.
     *
     * @param kind what the record is, such as {@code workshop}
     * @param id its id
     * @param value what stands there; empty where something is missing
     * @param expected what should stand there
     * @param maybe a guess at the cause
     */
    default Finding finding(String kind, Object id, String value, String expected, String maybe) {
        return new Finding(
                key(),
                Finding.Severity.WARNING,
                new Finding.Location.OfRecord(kind, id.toString()),
                value,
                expected,
                maybe);
    }

    /**
     * A finding of lesser weight: nothing need be wrong, but it is worth knowing.
     *
     * @param kind what the record is, such as {@code workshop}
     * @param id its id
     * @param value what stands there
     * @param expected what one would rather see
     * @param maybe a guess at the cause
     */
    default Finding note(String kind, Object id, String value, String expected, String maybe) {
        return new Finding(
                key(),
                Finding.Severity.NOTE,
                new Finding.Location.OfRecord(kind, id.toString()),
                value,
                expected,
                maybe);
    }
}

package fi.alunetwork.core.region;

import fi.alunetwork.core.RecordKey;
import java.util.Arrays;

/**
 * An area's kind and code. A name is no key: Österbotten is a region, a wellbeing services county and an employment
 * area.
 *
 * @param kind the kind of area
 * @param code the official code within the kind, such as {@code 05}; never blank
 */
public record RegionId(RegionKind kind, String code) implements Comparable<RegionId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the code is no key or holds a colon or semicolon
     */
    public RegionId {
        RecordKey.require("Region", code);
        if (code.indexOf(':') >= 0 || code.indexOf(';') >= 0) {
            throw new IllegalArgumentException("Region code \"" + code + "\" of kind " + kind
                    + " holds a colon or semicolon; expected an official code such as 05. Maybe it is KIND:code.");
        }
    }

    /**
     * Reads {@code KIND:code}.
     *
     * @throws IllegalArgumentException where the text has another form
     */
    public static RegionId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "Region \"" + text + "\" is not KIND:code. Maybe the kind is missing, as in REGION:18.");
        }
        return new RegionId(kind(text, text.substring(0, colon)), text.substring(colon + 1));
    }

    private static RegionKind kind(String text, String kind) {
        try {
            return RegionKind.valueOf(kind);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Region \"" + text + "\" is not KIND:code with one of the kinds "
                            + Arrays.toString(RegionKind.values()) + ". Maybe the kind is misspelt.",
                    e);
        }
    }

    @Override
    public int compareTo(RegionId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : code.compareTo(other.code);
    }

    /** {@code KIND:code}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return kind + ":" + code;
    }
}

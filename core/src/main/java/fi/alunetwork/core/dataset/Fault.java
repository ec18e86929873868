package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding.Severity;
import java.util.Locale;

/** What can be wrong with a dataset folder. The name in kebab case is the key of the finding. */
enum Fault {
    /** There is no such folder. */
    MISSING_FOLDER,
    /** A file of the package is not there. */
    MISSING_FILE,
    /** A file cannot be read, or is not what its name says. */
    UNREADABLE_FILE,
    /** A table that the format does not have. */
    UNKNOWN_FILE(Severity.WARNING),
    /** A property of {@code datapackage.json} is not there. */
    MISSING_PROPERTY,
    /** The bytes are no UTF-8. */
    WRONG_ENCODING,
    /** The file begins with a byte order mark; it is read all the same. */
    BYTE_ORDER_MARK(Severity.WARNING),
    /** The columns are parted by something else than a comma. */
    WRONG_SEPARATOR,
    /** A column of the table is not there. */
    MISSING_COLUMN,
    /** A column that the table does not have; it is left out. */
    UNKNOWN_COLUMN(Severity.WARNING),
    /** A column stands twice. */
    DUPLICATE_COLUMN,
    /** A row has more or fewer cells than the header. */
    RAGGED_ROW,
    /** A required cell is empty. */
    MISSING_VALUE,
    /** A cell holds none of the values of a closed list. */
    UNKNOWN_VALUE,
    /** A cell holds no number. */
    NOT_A_NUMBER,
    /** A number has decimals, or more than nine digits, where whole things are counted. */
    NOT_A_WHOLE_NUMBER,
    /** A number has a comma where its point should be. */
    DECIMAL_COMMA,
    /** A number is outside its range. */
    OUT_OF_RANGE,
    /** A coordinate is outside the earth. */
    OUTSIDE_THE_EARTH,
    /** A cell holds no date. */
    NOT_A_DATE,
    /** A code or id has the wrong form. */
    MALFORMED_CODE,
    /** A code lost its leading zeros. */
    LOST_ZEROS,
    /** The check digit of a business id is wrong. */
    WRONG_CHECK_DIGIT,
    /** A period ends on or before the day it begins. */
    PERIOD_ENDS_BEFORE_IT_BEGINS,
    /** A thing was last seen outside its period. */
    LAST_SEEN_OUTSIDE_PERIOD,
    /** A sourced record has no source. */
    SOURCED_WITHOUT_SOURCE,
    /** A citation is neither an address nor a source of the package. */
    UNKNOWN_SOURCE(Severity.WARNING),
    /** The cells of a row, or a record and its parts, make no sense together. */
    INVALID_RECORD,
    /** Two rows have the same key. */
    DUPLICATE_KEY,
    /** A reference leads nowhere. */
    UNKNOWN_CODE,
    /** Two rows state the same thing for days that both contain, or things that exclude each other. */
    OVERLAPPING_PERIODS,
    /** Latitude and longitude are swapped. */
    SWAPPED_COORDINATES,
    /** A point is too far from its municipality. */
    FAR_FROM_MUNICIPALITY,
    /** A point is rather far from its municipality. */
    RATHER_FAR_FROM_MUNICIPALITY(Severity.WARNING),
    /** A municipality ended and nobody took it over. */
    MERGED_WITHOUT_TARGET,
    /** Whoever follows the mergers comes back. */
    MERGED_IN_A_CIRCLE,
    /** An organisation took over from itself. */
    SUCCEEDED_BY_ITSELF,
    /** An organisation owns itself. */
    OWNED_BY_ITSELF,
    /** A row speaks of a municipality or area at a time when there was none. */
    OUTSIDE_VALIDITY(Severity.WARNING),
    /** A table of travel costs does not tell where it is from. */
    NO_SOURCE_TOLD(Severity.WARNING),
    /** A table of travel costs does not tell the ways within municipalities. */
    OWN_WAY_MISSING(Severity.WARNING);

    private final Severity severity;

    Fault() {
        this(Severity.ERROR);
    }

    Fault(Severity severity) {
        this.severity = severity;
    }

    /** The key of the finding, such as {@code missing-file}. */
    String check() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity() {
        return severity;
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import java.util.function.Function;

/** The columns of an area: its kind, and its code within the kind. */
final class RegionColumns<R> {

    private final Column<R, RegionKind> kind;
    private final Column<R, String> code;

    /** Columns with a word before their names, such as {@code region_}. */
    RegionColumns(Table<R> table, String prefix, Function<R, RegionId> region) {
        kind = table.required(
                prefix + "kind",
                Format.oneOf(RegionKind.class),
                "Kind of area",
                record -> region.apply(record).kind());
        code = table.required(
                prefix + "code",
                Format.code("a code without colons, semicolons and white space", "[^:;\\s]+", RegionColumns::code),
                "Official code within the kind, as text with its leading zeros",
                record -> region.apply(record).code());
    }

    private static String code(String text) {
        if (text.chars().anyMatch(c -> c == ':' || c == ';' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("\"" + text + "\" is no code. Maybe it is a name.");
        }
        return text;
    }

    RegionId in(Row row) {
        return new RegionId(row.get(kind), row.get(code));
    }

    Column<R, RegionKind> kind() {
        return kind;
    }

    Column<R, String> code() {
        return code;
    }
}

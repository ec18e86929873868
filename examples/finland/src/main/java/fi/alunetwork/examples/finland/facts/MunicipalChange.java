package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.region.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A merger of a municipality into another, or its move from one region to another.
 *
 * @param date the first day after the change
 * @param municipality what was merged or moved
 * @param name its Finnish name
 * @param from for a move the code of the former region
 * @param to the code of the municipality it was merged into, or of the region it moved to
 */
record MunicipalChange(LocalDate date, MunicipalityCode municipality, String name, String from, String to) {

    static List<MunicipalChange> mergers() {
        return ofKind("merger");
    }

    static List<MunicipalChange> regionMoves() {
        return ofKind("region_move");
    }

    private static List<MunicipalChange> ofKind(String kind) {
        return Row.all("municipality_changes.csv").stream()
                .filter(row -> row.text("change").equals(kind))
                .map(MunicipalChange::of)
                .toList();
    }

    private static MunicipalChange of(Row row) {
        return new MunicipalChange(
                Objects.requireNonNull(row.date("date")),
                row.municipality("code"),
                row.required("name_fi"),
                codeAtStart(row.required("from")),
                codeAtStart(row.required("to")));
    }

    /** The code in a text such as {@code 17 Pohjois-Pohjanmaa}. */
    private static String codeAtStart(String text) {
        return text.substring(0, text.indexOf(' '));
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a name: {@code name_fi}, {@code name_sv}, {@code name_en}, {@code name_se}. */
final class NameColumns<R> {

    private final Map<Language, Column<R, String>> byLanguage = new EnumMap<>(Language.class);

    NameColumns(Table<R> table, Function<R, @Nullable LocalizedName> name) {
        add(table, name, Language.FI, "Name in Finnish");
        add(table, name, Language.SV, "Name in Swedish");
        add(table, name, Language.EN, "Name in English");
        add(table, name, Language.SE, "Name in Northern Sámi");
    }

    private void add(Table<R> table, Function<R, @Nullable LocalizedName> name, Language language, String says) {
        Column<R, String> column = table.optional("name_" + language.code(), Formats.NAME, says, record -> {
            LocalizedName names = name.apply(record);
            return names == null ? null : names.texts().get(language);
        });
        byLanguage.put(language, column);
    }

    /** A name that every row has. */
    static <R> NameColumns<R> required(Table<R> table, Function<R, @Nullable LocalizedName> name) {
        NameColumns<R> columns = new NameColumns<>(table, name);
        table.check(row -> {
            if (columns.byLanguage.values().stream()
                    .allMatch(column -> row.text(column).isEmpty())) {
                throw new CellFault(Fault.MISSING_VALUE, "name_fi", "", "a name in at least one language", null);
            }
        });
        return columns;
    }

    /** The name of a row that has one. */
    LocalizedName in(Row row) {
        return Objects.requireNonNull(find(row));
    }

    /** The name of a row; null where it has none. */
    @Nullable LocalizedName find(Row row) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        byLanguage.forEach((language, column) -> {
            String text = row.find(column);
            if (text != null) {
                texts.put(language, text);
            }
        });
        return texts.isEmpty() ? null : new LocalizedName(texts);
    }
}

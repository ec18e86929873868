package fi.alunetwork.core.regime;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One mapping of a regime file, with its place for messages. What is not understood is refused, never passed over. */
final class Entry {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);

    private final String file;
    private final String place;
    private final JsonNode node;

    private Entry(String file, String place, JsonNode node) {
        this.file = file;
        this.place = place;
        this.node = node;
        if (!node.isObject()) {
            throw refused(file, place, node.toString(), "keys with values", "the indentation is wrong");
        }
    }

    static Entry ofFile(String file, String yaml) {
        return new Entry(file, "the file", parse(file, yaml));
    }

    /** A file that is a list of texts. */
    static List<String> textsOfFile(String file, String yaml) {
        return texts(file, "the file", parse(file, yaml));
    }

    private static JsonNode parse(String file, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw refused(file, "the file", e.getOriginalMessage(), "YAML", "a quotation mark is missing");
        }
    }

    /** Refuses any key but these. */
    Entry only(String... keys) {
        Set<String> allowed = new TreeSet<>(Arrays.asList(keys));
        node.propertyNames().stream()
                .filter(key -> !allowed.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw refused(key, "one of the keys " + allowed, "it is misspelt");
                });
        return this;
    }

    Set<String> keys() {
        return new LinkedHashSet<>(node.propertyNames());
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return find(key).orElseThrow(() -> refused(key, "a text, and there is none", "the line is missing"));
    }

    Optional<String> find(String key) {
        return has(key) ? Optional.of(text(file, at(key), node.get(key))) : Optional.empty();
    }

    /** A text in Finnish, Swedish and English. */
    LocalizedName localized(String key) {
        return child(key).only("fi", "sv", "en").localized();
    }

    /** The texts of the entry itself, which may stand beside other keys. */
    LocalizedName localized() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        LANGUAGES.forEach(language -> texts.put(language, text(language.code())));
        return new LocalizedName(texts);
    }

    <E extends Enum<E>> E one(String key, Class<E> type) {
        return constant(at(key), text(key), type);
    }

    <E extends Enum<E>> @Nullable E oneOrNull(String key, Class<E> type) {
        return has(key) ? one(key, type) : null;
    }

    <E extends Enum<E>> Set<E> several(String key, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        texts(key).forEach(text -> found.add(constant(at(key), text, type)));
        return found;
    }

    List<String> texts(String key) {
        return has(key) ? texts(file, at(key), node.get(key)) : List.of();
    }

    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        JsonNode value = node.get(key);
        if (!value.isBoolean()) {
            throw refused(file, at(key), value.toString(), "true or false", "it is in quotation marks");
        }
        return value.booleanValue();
    }

    /** A number above 0 and at most 1; null where there is none. */
    @Nullable Double share(String key) {
        if (!has(key)) {
            return null;
        }
        JsonNode value = node.get(key);
        if (!value.isNumber() || !(value.doubleValue() > 0 && value.doubleValue() <= 1)) {
            throw refused(file, at(key), value.toString(), "a number above 0 and at most 1", "it is per cent");
        }
        return value.doubleValue();
    }

    @Nullable LocalDate date(String key) {
        if (!has(key)) {
            return null;
        }
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw refused(key, "a day as 2023-01-01", "the day and the month are swapped");
        }
    }

    Entry child(String key) {
        if (!has(key)) {
            throw refused(key, "keys with values, and there are none", "the line is missing");
        }
        return new Entry(file, at(key), node.get(key));
    }

    List<Entry> children(String key) {
        if (!has(key)) {
            return List.of();
        }
        JsonNode list = node.get(key);
        if (!list.isArray()) {
            throw refused(file, at(key), list.toString(), "a list", "the hyphens are missing");
        }
        List<Entry> found = new ArrayList<>();
        list.forEach(child -> found.add(new Entry(file, at(key) + "[" + (found.size() + 1) + "]", child)));
        return found;
    }

    /** The complaint about what stands at a key. */
    IllegalArgumentException refused(String key, String expected, String maybe) {
        return refused(file, at(key), has(key) ? node.get(key).asString(key) : "", expected, maybe);
    }

    private <E extends Enum<E>> E constant(String where, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        file, where, text, "one of " + Arrays.toString(type.getEnumConstants()), "it is misspelt"));
    }

    private static List<String> texts(String file, String place, JsonNode list) {
        if (!list.isArray()) {
            throw refused(file, place, list.toString(), "a list in square brackets", "the brackets are missing");
        }
        List<String> found = new ArrayList<>();
        list.forEach(value -> found.add(text(file, place, value)));
        return found;
    }

    private static String text(String file, String place, JsonNode value) {
        if (!value.isString() || value.stringValue().isBlank()) {
            throw refused(file, place, value.toString(), "a text", "a code such as \"091\" needs quotation marks");
        }
        return value.stringValue();
    }

    private String at(String key) {
        return place.equals("the file") ? key : place + "." + key;
    }

    private static IllegalArgumentException refused(
            String file, String place, String value, String expected, String maybe) {
        return new IllegalArgumentException("Regime file " + file + ", " + place + ": \"" + value + "\", expected "
                + expected + ". Maybe " + maybe + ".");
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.PlainText;
import fi.alunetwork.core.dataset.DatasetDescription.Licence;
import fi.alunetwork.core.dataset.DatasetDescription.Source;
import fi.alunetwork.core.quality.Finding.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json}: the description of a dataset, and the schema of its tables. */
final class PackageFile {

    static final String NAME = "datapackage.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private PackageFile() {}

    /**
     * The description. The schema is not read: the tables are checked against the one of this program, which is the
     * same or newer.
     */
    static Optional<DatasetDescription> read(Path folder, Findings findings) {
        if (!Files.exists(folder.resolve(NAME))) {
            findings.add(Fault.MISSING_FILE, NAME, "", "the description of the dataset", "another folder was meant");
            return Optional.empty();
        }
        return TextFile.read(folder, NAME, findings).flatMap(text -> parse(text, findings));
    }

    private static Optional<DatasetDescription> parse(String text, Findings findings) {
        try {
            return Optional.of(description(JSON.readTree(text), findings));
        } catch (JacksonException e) {
            findings.add(
                    Fault.UNREADABLE_FILE,
                    new Location.InFile(
                            NAME, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), null),
                    "",
                    "JSON: " + e.getOriginalMessage(),
                    null);
            return Optional.empty();
        }
    }

    private static DatasetDescription description(JsonNode root, Findings findings) {
        List<Source> sources = root.path("sources").values().stream()
                .map(source ->
                        new Source(named(source), text(source, "title"), find(source, "path"), find(source, "license")))
                .toList();
        List<Licence> licences = root.path("licenses").values().stream()
                .map(licence -> new Licence(named(licence), text(licence, "title"), find(licence, "path")))
                .toList();
        return new DatasetDescription(
                title(root, "name", findings),
                title(root, "title", findings),
                required(root, "description", findings),
                title(root, "version", findings),
                sources,
                licences);
    }

    /** One that names the dataset wherever it is spoken of, as the source of what it brought. */
    private static String title(JsonNode root, String property, Findings findings) {
        String value = required(root, property, findings);
        if (value.length() > LocalizedName.LONGEST || !PlainText.isPlain(value)) {
            findings.add(
                    Fault.OUT_OF_RANGE,
                    new Location.InFile(NAME, 0, property),
                    value.length() + " characters",
                    "at most " + LocalizedName.LONGEST + " and no control characters",
                    "it is a description");
        }
        return value;
    }

    private static String required(JsonNode root, String property, Findings findings) {
        String value = find(root, property);
        if (value == null) {
            findings.add(
                    Fault.MISSING_PROPERTY,
                    new Location.InFile(NAME, 0, property),
                    "",
                    "a text: the " + property + " of the dataset",
                    null);
        }
        return value == null ? "" : value;
    }

    /** The name of a source or licence; packages that others wrote often have a title alone. */
    private static String named(JsonNode node) {
        String name = find(node, "name");
        return name == null ? text(node, "title") : name;
    }

    private static String text(JsonNode node, String property) {
        String value = find(node, property);
        return value == null ? "" : value;
    }

    private static @Nullable String find(JsonNode node, String property) {
        return node.path(property).stringValueOpt().orElse(null);
    }

    /** The text of the file. */
    static String text(DatasetDescription description) {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", description.name());
        root.put("title", description.title());
        root.put("description", description.description());
        root.put("version", description.version());
        description.licences().forEach(licence -> put(root.withArray("licenses").addObject(), licence));
        description.sources().forEach(source -> put(root.withArray("sources").addObject(), source));
        Tables.ALL.forEach(table -> TableSchema.put(root.withArray("resources").addObject(), table));
        return JSON.writer().with(PRINTER).writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode node, Licence licence) {
        node.put("name", licence.name());
        node.put("title", licence.title());
        putIfKnown(node, "path", licence.path());
    }

    private static void put(ObjectNode node, Source source) {
        node.put("name", source.name());
        node.put("title", source.title());
        putIfKnown(node, "path", source.path());
        putIfKnown(node, "license", source.licence());
    }

    private static void putIfKnown(ObjectNode node, String property, @Nullable String value) {
        if (value != null) {
            node.put(property, value);
        }
    }
}

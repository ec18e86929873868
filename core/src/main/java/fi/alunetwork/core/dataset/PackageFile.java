package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.DatasetDescription.Licence;
import fi.alunetwork.core.dataset.DatasetDescription.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json}: the description of a dataset, and the schema of its tables. */
final class PackageFile {

    static final String NAME = "datapackage.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private PackageFile() {}

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
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return JSON.writer().with(printer).writeValueAsString(root) + "\n";
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

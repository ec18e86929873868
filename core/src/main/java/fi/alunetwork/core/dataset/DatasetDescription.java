package fi.alunetwork.core.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset is and where it is from, as {@code datapackage.json} tells it.
 *
 * @param name its key: lower-case letters, digits, dots, hyphens and underscores
 * @param title its title for people
 * @param description what it holds, in a paragraph
 * @param version such as {@code 2025.1}
 * @param sources where its facts are from
 * @param licences under which it may be used; the sources can have others
 */
public record DatasetDescription(
        String name, String title, String description, String version, List<Source> sources, List<Licence> licences) {

    public DatasetDescription {
        sources = List.copyOf(sources);
        licences = List.copyOf(licences);
    }

    /**
     * A source of facts.
     *
     * @param name the key that the column {@code source} of the tables cites
     * @param title what it is, for people
     * @param path its address; null where it has none
     * @param licence the licence of its content, such as {@code CC-BY-4.0}; null where none is told
     */
    public record Source(
            String name,
            String title,
            @Nullable String path,
            @Nullable String licence) {}

    /**
     * A licence.
     *
     * @param name its key, an SPDX identifier such as {@code CC-BY-4.0}
     * @param title its name for people
     * @param path its address; null where none is told
     */
    public record Licence(
            String name, String title, @Nullable String path) {}
}

package fi.alunetwork.store.cypher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The ids of all statements that there are. */
public final class Statements {

    private Statements() {}

    /** Every {@code cypher/<feature>/<statement>.cypher}, as {@code <feature>/<statement>}. */
    public static List<String> ids() throws IOException, URISyntaxException {
        URL one = Objects.requireNonNull(Statements.class.getResource("/cypher/revision/latest.cypher"));
        Path root = Path.of(one.toURI()).getParent().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ".cypher".length()))
                    .sorted()
                    .toList();
        }
    }
}

package fi.alunetwork.store.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements of the store, one a file {@code cypher/<feature>/<statement>.cypher} on the class path. Values reach
 * them as parameters only.
 */
public final class CypherCatalog {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private CypherCatalog() {}

    /**
     * The text of a statement.
     *
     * @param id feature and statement, such as {@code revision/latest}
     * @throws IllegalArgumentException where there is no such file
     */
    public static String get(String id) {
        return READ.computeIfAbsent(id, CypherCatalog::read);
    }

    private static String read(String id) {
        String path = "/cypher/" + id + ".cypher";
        try (InputStream file = CypherCatalog.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException(
                        "Statement \"" + id + "\" has no file " + path + " on the class path. Maybe it was renamed.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Statement file " + path + " cannot be read", e);
        }
    }
}

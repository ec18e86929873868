package fi.alunetwork.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations that this program brings, found by Spring, which knows the inside of a runnable jar.
 *
 * @param urls where they are, in the order of their names
 * @param fingerprint the SHA-256 of their contents, in hexadecimal digits
 */
record MigrationFiles(List<URL> urls, String fingerprint) {

    static final String LOCATION = "classpath:neo4j/migrations";

    static MigrationFiles find() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(LOCATION + "/*.cypher");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<URL> urls = new ArrayList<>();
            for (Resource file : files) {
                urls.add(file.getURL());
                try (InputStream content = file.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
            return new MigrationFiles(urls, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

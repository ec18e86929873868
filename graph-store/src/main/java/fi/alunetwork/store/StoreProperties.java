package fi.alunetwork.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the store. Where the database is comes from {@code spring.neo4j.uri} and its neighbours; without that
 * address an embedded database starts in {@code data}. Its name within the server is
 * {@code spring.data.neo4j.database}.
 *
 * @param data the folder that the embedded database keeps its files in; made where it does not exist
 * @param dataset the folder of a dataset that is imported once, where the store is empty; null imports nothing
 * @param patience how long a start waits for a server that does not answer yet, and for another program that is
 *     bringing its constraints up to date
 * @param refresh how often the database is asked whether it holds a newer revision
 */
@ConfigurationProperties("alu")
public record StoreProperties(
        @DefaultValue(".alu") String data,
        @Nullable String dataset,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("2s") Duration refresh) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the interval is not above zero
     */
    public StoreProperties {
        if (refresh.isNegative() || refresh.isZero()) {
            throw new IllegalArgumentException(
                    "alu.refresh is " + refresh + "; expected a time above zero. Maybe the unit is missing, as in 2s.");
        }
    }

    /**
     * The folder of the embedded database. Folders are bound as text, because Spring reads a path with {@code ..}
     * within a web application as a place inside that application, and refuses it.
     */
    public Path dataFolder() {
        return Path.of(data);
    }

    /** The folder of the dataset that is imported once; null imports nothing. */
    public @Nullable Path datasetFolder() {
        return dataset == null || dataset.isBlank() ? null : Path.of(dataset);
    }
}

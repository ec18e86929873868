package fi.alunetwork.store.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** A server that was put back to an earlier state never catches up with what was read of it before. */
class NamedDatabaseTests {

    private final BookmarkManager known = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder()
            .withInitialBookmarks(Set.of(Bookmark.from("later than the backup")))
            .build());
    private final Driver driver = mock();
    private final Session session = mock();

    @BeforeEach
    void know() {
        when(driver.executableQueryBookmarkManager()).thenReturn(known);
        when(driver.session(any(SessionConfig.class))).thenReturn(session);
    }

    private void ask(String failure) {
        when(session.run(any(String.class), anyMap(), any(TransactionConfig.class)))
                .thenThrow(new Neo4jException(failure, "no"));
        NamedDatabase database = new NamedDatabase(driver, "neo4j");
        assertThatThrownBy(() -> database.ask("RETURN 1", Map.of(), Duration.ofSeconds(1), rows -> rows))
                .isInstanceOf(Neo4jException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Neo.TransientError.Transaction.BookmarkTimeout", "Neo.ClientError.Transaction.InvalidBookmark"})
    void whatTheServerCannotCatchUpWithIsForgotten(String failure) {
        ask(failure);
        assertThat(known.getBookmarks()).isEmpty();
    }

    @Test
    void anotherFailureForgetsNothing() {
        ask("Neo.TransientError.General.DatabaseUnavailable");
        assertThat(known.getBookmarks()).hasSize(1);
    }
}

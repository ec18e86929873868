package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.TransientException;

/** What a server answers that is hard to bring about, in words for whoever asked. */
class Neo4jGraphStoreTests {

    private final Driver driver = mock();
    private final Session session = mock();
    private final Neo4jGraphStore store =
            new Neo4jGraphStore(new NamedDatabase(driver, "neo4j"), new RevisionLog(Clock.systemUTC()));

    @Test
    void anImportThatTheHeapIsTooSmallForSaysSo() {
        when(driver.session(any(SessionConfig.class))).thenReturn(session);
        when(session.executeWrite(ArgumentMatchers.<TransactionCallback<Object>>any()))
                .thenThrow(new TransientException(
                        "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "The allocation of 2 MiB would ..."));

        assertThatThrownBy(() -> store.importAll(SmallWorld.contents(), "small world", Progress.SILENT))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("too little memory for so large a change; nothing was written")
                .hasMessageContaining("-Xmx6g");
    }
}

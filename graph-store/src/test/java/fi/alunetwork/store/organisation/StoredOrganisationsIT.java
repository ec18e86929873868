package fi.alunetwork.store.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.embedded.TestNeo4j;
import fi.alunetwork.store.graph.TestStores;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(TestNeo4j.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredOrganisationsIT {

    private final NamedDatabase database;
    private final ConfigurableApplicationContext application;
    private final StoredOrganisations organisations;
    private final Organisation county;

    StoredOrganisationsIT(NamedDatabase database) {
        this.database = database;
        this.application = TestStores.quietApplication(database);
        this.organisations = application.getBean(StoredOrganisations.class);
        this.county = SmallWorld.contents().organisations().get(1);
    }

    @BeforeEach
    void smallWorld() {
        TestStores.empty(database);
        GraphContents contents = SmallWorld.contents();
        TestStores.store(application).importAll(contents, "small world", GraphStore.Progress.SILENT);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void anImportedOrganisationHasAVersionAndEachEditMakesTheNext() {
        assertThat(organisations.version(county.id())).contains(0L);
        organisations.put(county, Optional.of(0L));
        assertThat(organisations.version(county.id())).contains(1L);
    }

    @Test
    void anEditOfAVersionThatIsNoLongerStoredIsRefused() {
        organisations.put(county, Optional.of(0L));
        assertThatThrownBy(() -> organisations.put(county, Optional.of(0L)))
                .isInstanceOf(ChangedMeanwhileException.class)
                .hasMessageContaining("county")
                .hasMessageContaining("Maybe");
        assertThat(organisations.version(county.id())).contains(1L);
    }

    @Test
    void whatTheEmptyOptionAddsMustNotExist() {
        assertThatThrownBy(() -> organisations.put(county, Optional.empty()))
                .isInstanceOf(ChangedMeanwhileException.class);
    }
}

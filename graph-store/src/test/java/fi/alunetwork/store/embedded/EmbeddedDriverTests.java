package fi.alunetwork.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.store.StoreStartException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class EmbeddedDriverTests {

    private final Driver driver = EmbeddedDriver.starting(() -> {
        throw new StoreStartException("The folder is locked.");
    });

    @Test
    void aStartThatFailedIsToldAtEveryUse() {
        assertThatThrownBy(driver::session)
                .isInstanceOf(StoreStartException.class)
                .hasMessage("The folder is locked.");
        assertThatThrownBy(driver::verifyConnectivity)
                .isInstanceOf(StoreStartException.class)
                .hasMessage("The folder is locked.");
    }

    @Test
    void closingAfterAStartThatFailedIsNoError() {
        assertThatCode(driver::close).doesNotThrowAnyException();
    }

    @Test
    void itIsABeanLikeAnyOther() {
        assertThat(driver).isEqualTo(driver).hasSameHashCodeAs(driver).hasToString("driver of the embedded database");
    }
}

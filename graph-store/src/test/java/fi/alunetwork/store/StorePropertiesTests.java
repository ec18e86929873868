package fi.alunetwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StorePropertiesTests {

    @Test
    void withoutSettingsTheStoreLivesInADotFolderAndImportsNothing() {
        StoreProperties properties = bind(Map.of());
        assertThat(properties.dataFolder()).isEqualTo(Path.of(".alu"));
        assertThat(properties.datasetFolder()).isNull();
        assertThat(properties.patience()).isEqualTo(Duration.ofMinutes(1));
        assertThat(properties.refresh()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void everySettingHasItsOwnName() {
        StoreProperties properties =
                bind(Map.of("alu.data", "/d", "alu.dataset", "/s", "alu.patience", "5s", "alu.refresh", "100ms"));
        assertThat(properties)
                .isEqualTo(new StoreProperties("/d", "/s", Duration.ofSeconds(5), Duration.ofMillis(100)));
        assertThat(properties.datasetFolder()).isEqualTo(Path.of("/s"));
    }

    @Test
    void anIntervalOfNothingIsRefused() {
        assertThatThrownBy(() -> new StoreProperties(".", null, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alu.refresh");
    }

    @Test
    void aFailedStartIsPrintedAsItsSentence() {
        FailureAnalysis analysis = new StoreStartFailureAnalyzer()
                .analyze(new IllegalStateException(new StoreStartException("The folder is locked.")));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("The folder is locked.");
    }

    private static StoreProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("alu", StoreProperties.class);
    }
}

package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.dataset.DatasetDescription;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an import that are not simply its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportFields {

    @Bean
    ObjectFields<ImportRun> importRunType() {
        return ObjectFields.of("ImportRun", ImportRun.class)
                .scalar("title", run -> told(run, DatasetDescription::title))
                .scalar("datasetVersion", run -> told(run, DatasetDescription::version))
                .scalar("errorCount", run -> run.found().errorCount())
                .scalar("findingCount", run -> run.found().count());
    }

    private static @Nullable String told(ImportRun run, Function<DatasetDescription, String> what) {
        DatasetDescription description = run.description();
        return description == null ? null : what.apply(description);
    }
}

package fi.alunetwork.graphql.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.GraphCheck;
import fi.alunetwork.core.quality.GraphChecks;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of {@code Finding}. */
@Configuration(proxyBeanMethods = false)
class FindingFields {

    @Bean
    ObjectFields<Finding> findingType() {
        return ObjectFields.of("Finding", Finding.class)
                .text("title", finding -> titleOf(finding)::in)
                .scalar("where", finding -> finding.where().toString());
    }

    private static LocalizedName titleOf(Finding finding) {
        return GraphChecks.all().stream()
                .filter(check -> check.key().equals(finding.check()))
                .map(GraphCheck::title)
                .findFirst()
                .orElseThrow();
    }
}

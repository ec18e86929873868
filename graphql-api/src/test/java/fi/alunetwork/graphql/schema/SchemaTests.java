package fi.alunetwork.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.TestGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema against the Java types behind it. */
@SpringBootTest(classes = TestGateway.class)
class SchemaTests {

    @Autowired
    TestGateway.Inspection inspection;

    @Autowired
    GraphQlSource source;

    @Test
    void everyFieldAndArgumentIsMapped() {
        var report = inspection.report();
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }
}

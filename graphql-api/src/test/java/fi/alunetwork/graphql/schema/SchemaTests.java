package fi.alunetwork.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.TestGateway;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema against the Java types behind it, against its own manual, and against the one that was reviewed. */
@SpringBootTest(classes = TestGateway.class)
class SchemaTests {

    private static final Path REVIEWED = Path.of("schema.graphql");
    private static final Path PRESENT = Path.of("target", "schema.graphql");

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

    @Test
    void everythingIsDescribed() {
        List<String> silent = new ArrayList<>();
        ownTypes().forEach(type -> {
            require(type.getName(), type, silent);
            parts(type).forEach(part -> {
                require(type.getName() + "." + part.getName(), part, silent);
                if (part instanceof GraphQLFieldDefinition field) {
                    for (GraphQLArgument argument : field.getArguments()) {
                        require(type.getName() + "." + field.getName() + "." + argument.getName(), argument, silent);
                    }
                }
            });
        });

        assertThat(silent)
                .as("types, fields, arguments and values without a description")
                .isEmpty();
    }

    @Test
    void scalarsTellWhereTheyAreSpecified() {
        assertThat(ownTypes().filter(GraphQLScalarType.class::isInstance).map(GraphQLScalarType.class::cast))
                .isNotEmpty()
                .allSatisfy(scalar -> assertThat(scalar.getSpecifiedByUrl()).startsWith("https://"));
    }

    @Test
    void theSchemaIsTheOneThatWasReviewed() throws IOException {
        SchemaPrinter printer = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeSchemaDefinition(false)
                .includeDirectiveDefinitions(true));
        String present = printer.print(source.schema()).stripTrailing() + "\n";
        String reviewed = Files.exists(REVIEWED) ? Files.readString(REVIEWED) : "";
        if (!present.equals(reviewed)) {
            Files.writeString(PRESENT, present);
        }

        assertThat(present.equals(reviewed))
                .as("The schema has changed. Review the difference, and if it is meant, keep it from the folder"
                        + " graphql-api by: cp " + PRESENT + " " + REVIEWED)
                .isTrue();
    }

    private Stream<GraphQLNamedType> ownTypes() {
        return source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
    }

    private static Stream<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer fields) {
            return fields.getFieldDefinitions().stream();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream();
        }
        return type instanceof GraphQLEnumType values ? values.getValues().stream() : Stream.of();
    }

    private static void require(String name, GraphQLNamedSchemaElement element, List<String> silent) {
        String description = element.getDescription();
        if (description == null || description.isBlank()) {
            silent.add(name);
        }
    }
}

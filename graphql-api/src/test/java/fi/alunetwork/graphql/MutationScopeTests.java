package fi.alunetwork.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** No mutation of the schema, whichever is added, is anybody's to use without its scope. */
@Tokens.Needed
class MutationScopeTests {

    private static final Map<String, String> VALUES = Map.of(
            "Int", "1",
            "Float", "1",
            "Boolean", "true",
            "Date", "\"2025-06-30\"",
            "String", "\"x\"",
            "ID", "\"x\"",
            "MunicipalityCode", "\"091\"",
            "NameInput", "{fi: \"x\"}",
            "ProvenanceInput", "{kind: ILLUSTRATIVE}");

    @LocalServerPort
    int port;

    @Autowired
    GraphQlSource source;

    /** The least that the engine takes for each mutation, by its name. */
    private Map<String, String> mutations() {
        return source.schema().getMutationType().getFieldDefinitions().stream()
                .collect(Collectors.toMap(GraphQLFieldDefinition::getName, MutationScopeTests::asked));
    }

    private Answer ask(String query, String token) {
        GatewayUnderTest gateway = new GatewayUnderTest(port);
        HttpRequest.Builder request = gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
        return gateway.send(
                request.POST(BodyPublishers.ofByteArray(new JsonMapper().writeValueAsBytes(Map.of("query", query)))));
    }

    /** Every argument that must be there, with some value. */
    private static String asked(GraphQLFieldDefinition mutation) {
        String arguments = mutation.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(MutationScopeTests::argument)
                .collect(Collectors.joining(", "));
        return "mutation { " + mutation.getName() + "(" + arguments + ") { __typename } }";
    }

    private static String argument(GraphQLArgument argument) {
        return argument.getName() + ": " + value(argument.getType());
    }

    private static String value(GraphQLType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return "[]";
        }
        if (bare instanceof GraphQLEnumType values) {
            return values.getValues().get(0).getName();
        }
        String name = ((GraphQLNamedSchemaElement) bare).getName();
        if (bare instanceof GraphQLInputObjectType object && !VALUES.containsKey(name)) {
            Stream<GraphQLInputObjectField> fields = object.isOneOf()
                    ? object.getFieldDefinitions().stream().limit(1)
                    : object.getFieldDefinitions().stream().filter(MutationScopeTests::isRequired);
            return fields.map(field -> field.getName() + ": " + value(field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return VALUES.get(name);
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    @Test
    void whoMayReadAloneUsesNoMutation() {
        String reader = Tokens.of("alu.read");

        assertThat(mutations()).hasSizeGreaterThan(10).allSatisfy((name, mutation) -> {
            Answer answer = ask(mutation, reader);
            assertThat(answer.code()).as("%s: %s", mutation, answer.message()).isEqualTo("FORBIDDEN");
        });
    }

    @Test
    void whoMayEditDoesNotImportAndTheOtherWayRound() {
        String editor = Tokens.of("alu.read alu.edit");
        String keeper = Tokens.of("alu.read alu.import");

        assertThat(mutations()).allSatisfy((name, mutation) -> {
            String wrong = name.equals("importDataset") ? editor : keeper;
            Answer answer = ask(mutation, wrong);
            assertThat(answer.code()).as("%s: %s", mutation, answer.message()).isEqualTo("FORBIDDEN");
        });
    }

    @Test
    void aTokenThatNamesNoAccountChangesNothing() {
        String nobody = Tokens.ofNobody("alu.read alu.edit alu.import");

        assertThat(mutations()).allSatisfy((name, mutation) -> {
            Answer answer = ask(mutation, nobody);
            assertThat(answer.code()).as("%s: %s", mutation, answer.message()).isEqualTo("UNAUTHORIZED");
            assertThat(answer.message()).contains("names no account", "\"sub\"");
        });
    }
}

package fi.alunetwork.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An id is a text or a whole number, and nothing that Java can print. */
class IdScalarTests {

    private static Object read(Object input) {
        return new IdScalar().parseValue(input, GraphQLContext.getDefault(), Locale.ROOT);
    }

    @Test
    void textsAndWholeNumbersAreIds() {
        assertThat(read("kunta-205")).isEqualTo("kunta-205");
        assertThat(read(205)).isEqualTo("205");
        assertThat(read(12_345_678_901L)).isEqualTo("12345678901");
        assertThat(read(BigInteger.TWO.pow(70))).isEqualTo("1180591620717411303424");
    }

    static List<Object> noIds() {
        return List.of(Map.of("a", 1), List.of("a"), true, 1.5);
    }

    @Test
    void anIdIsOfAThousandCharactersAtMost() {
        String longest = "a".repeat(1000);
        assertThat(read(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> read(longest + "a"))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageContaining("1001 characters; expected 1000");
        assertThatThrownBy(() -> new IdScalar()
                        .parseLiteral(
                                StringValue.of(longest + "a"),
                                CoercedVariables.emptyVariables(),
                                GraphQLContext.getDefault(),
                                Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class);
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void whatElseJsonHoldsIsNone(Object input) {
        assertThatThrownBy(() -> read(input))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageContaining("a text or a whole number");
    }
}

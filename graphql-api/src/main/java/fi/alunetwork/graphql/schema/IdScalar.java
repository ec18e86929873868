package fi.alunetwork.graphql.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code ID} as the specification has it: of variables a text or a whole number. The engine's own takes an object or a
 * list as well, and makes an id of how Java prints it. No id is longer than {@value #LONGEST} characters: a variable
 * may be named a thousand times in a document, and each time be told in an answer.
 */
final class IdScalar implements Coercing<Object, Object> {

    static final int LONGEST = 1000;

    private static final Coercing<?, ?> ENGINES = Scalars.GraphQLID.getCoercing();

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return ENGINES.serialize(value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String
                || input instanceof Integer
                || input instanceof Long
                || input instanceof BigInteger) {
            return bounded(input.toString());
        }
        throw new CoercingParseValueException("Expected a text or a whole number as an 'ID' but it was a '"
                + input.getClass().getSimpleName() + "'");
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object read = ENGINES.parseLiteral(input, variables, context, locale);
        if (read instanceof String text && text.length() > LONGEST) {
            throw new CoercingParseLiteralException(tooLong(text));
        }
        return read;
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new CoercingParseValueException(tooLong(text));
        }
        return text;
    }

    private static String tooLong(String text) {
        return "An 'ID' has " + text.length() + " characters; expected " + LONGEST + " at most.";
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return ENGINES.valueToLiteral(input, context, locale);
    }
}

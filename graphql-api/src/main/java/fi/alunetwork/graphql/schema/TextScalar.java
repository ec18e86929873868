package fi.alunetwork.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scalar that is written as a text and is a value of core in Java. */
abstract class TextScalar<T> implements Coercing<T, String> {

    private static final int SHOWN = 40;

    private final Class<T> javaType;

    TextScalar(Class<T> javaType) {
        this.javaType = javaType;
    }

    /** The value of a text; null where it is none. */
    abstract @Nullable T read(String text);

    /** What should have been written, with a guess at the cause. */
    abstract String expected();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!javaType.isInstance(value)) {
            throw new CoercingSerializeException("A value is not a " + javaType.getSimpleName() + ".");
        }
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        T value = input instanceof String text ? read(text) : null;
        if (value == null) {
            throw new CoercingParseValueException(complaint(input));
        }
        return value;
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue literal ? literal.getValue() : null;
        T value = text == null ? null : read(text);
        if (value == null) {
            throw new CoercingParseLiteralException(complaint(text == null ? "a value without quotes" : text));
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private String complaint(Object input) {
        String text = input.toString();
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "\" is not " + expected();
    }
}

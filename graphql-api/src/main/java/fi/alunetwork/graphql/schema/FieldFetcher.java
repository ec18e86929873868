package fi.alunetwork.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Reads one field from its source. Light, so that neither context nor observation is wrapped around it for each of
 * thousands of values; self-describing, so that the inspection of the schema follows it into its Java type.
 */
final class FieldFetcher<S> implements LightDataFetcher<@Nullable Object>, SelfDescribingDataFetcher<@Nullable Object> {

    private final String description;
    private final ResolvableType returnType;
    private final BiFunction<S, Arguments, @Nullable Object> value;

    FieldFetcher(String description, ResolvableType returnType, BiFunction<S, Arguments, @Nullable Object> value) {
        this.description = description;
        this.returnType = returnType;
        this.value = value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return value.apply((S) source, new Arguments(environment));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return value.apply((S) environment.getSource(), new Arguments(() -> environment));
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ResolvableType getReturnType() {
        return returnType;
    }
}

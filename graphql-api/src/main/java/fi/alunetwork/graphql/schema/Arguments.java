package fi.alunetwork.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The arguments of a field, read only where a field looks at them. */
public final class Arguments {

    private final Supplier<DataFetchingEnvironment> environment;

    Arguments(Supplier<DataFetchingEnvironment> environment) {
        this.environment = environment;
    }

    /** The name of an enum value; null where the argument is not given. */
    public @Nullable String findName(String argument) {
        return environment.get().getArgument(argument);
    }

    /** The names of a list of enum values; null where the argument is not given. */
    public @Nullable List<String> findNames(String argument) {
        return environment.get().getArgument(argument);
    }

    /** Whether a truth value is given and true. */
    public boolean isTrue(String argument) {
        return Boolean.TRUE.equals(environment.get().getArgument(argument));
    }

    /** A truth value; null where the argument is not given. */
    public @Nullable Boolean findTruth(String argument) {
        return environment.get().getArgument(argument);
    }

    /** The beginning of the list, as long as the argument {@code first} asks. */
    <T> List<T> first(List<T> all) {
        int first = PageSize.of("first", environment.get().getArgument("first"));
        return first >= all.size() ? all : all.subList(0, first);
    }
}

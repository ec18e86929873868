package fi.alunetwork.graphql.schema;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The fields of a GraphQL type whose value is not simply what the Java type's method of the same name returns; those
 * need no line, because graphql-java finds the method by itself. A line costs a call at run time and no more.
 *
 * @param <S> the Java type behind the GraphQL type
 */
public final class ObjectFields<S> implements RuntimeWiringConfigurer {

    private final String type;
    private final Map<String, FieldFetcher<S>> fetchers = new LinkedHashMap<>();

    private ObjectFields(String type) {
        this.type = type;
    }

    /** Begins the fields of a type. */
    public static <S> ObjectFields<S> of(String type, Class<S> source) {
        return new ObjectFields<S>(type);
    }

    /** The global id of a node. */
    public ObjectFields<S> id(Function<S, NodeId> id) {
        return scalar("id", source -> id.apply(source).encoded());
    }

    /** A name in the language that the argument {@code lang} asks for, and the language that it is in. */
    public ObjectFields<S> name(Function<S, @Nullable LocalizedName> names) {
        return add("name", ResolvableType.NONE, (source, arguments) -> {
                    LocalizedName name = names.apply(source);
                    return name == null ? null : name.in(language(arguments));
                })
                .add("nameLanguage", ResolvableType.NONE, (source, arguments) -> {
                    LocalizedName name = names.apply(source);
                    return name == null ? null : name.languageFor(language(arguments));
                });
    }

    /** A text, or a list of texts, in the language that the argument {@code lang} asks for. */
    public ObjectFields<S> text(String field, Function<S, Function<Language, ?>> texts) {
        return add(
                field,
                ResolvableType.NONE,
                (source, arguments) -> texts.apply(source).apply(language(arguments)));
    }

    /** A scalar, an enum value, or a list of them. */
    public ObjectFields<S> scalar(String field, Function<S, ?> value) {
        return add(field, ResolvableType.NONE, (source, arguments) -> value.apply(source));
    }

    /** An object of a Java type; null where there is none. */
    public <T> ObjectFields<S> object(String field, Class<T> target, Function<S, @Nullable T> value) {
        return add(field, ResolvableType.forClass(target), (source, arguments) -> value.apply(source));
    }

    /** An object that may be missing. */
    public <T> ObjectFields<S> optional(String field, Class<T> target, Function<S, Optional<T>> value) {
        return object(field, target, source -> value.apply(source).orElse(null));
    }

    /** A list that is always given whole, because it is short by its nature. */
    public <T> ObjectFields<S> whole(String field, Class<T> target, Function<S, ? extends Collection<T>> values) {
        return add(field, listOf(target), (source, arguments) -> values.apply(source));
    }

    /** A list that is always given whole and takes arguments of its own. */
    public <T> ObjectFields<S> whole(
            String field, Class<T> target, BiFunction<S, Arguments, ? extends Collection<T>> values) {
        return add(field, listOf(target), values::apply);
    }

    /**
     * A list that can be long: the field takes {@code first}, and another field tells how many there are.
     *
     * @param field the list
     * @param countField how many there are
     */
    public <T> ObjectFields<S> list(
            String field, String countField, Class<T> target, Function<S, ? extends List<T>> values) {
        return add(field, listOf(target), (source, arguments) -> arguments.first(values.apply(source)))
                .scalar(countField, source -> values.apply(source).size());
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        TypeRuntimeWiring.Builder fields = TypeRuntimeWiring.newTypeWiring(type);
        fetchers.forEach(fields::dataFetcher);
        builder.type(fields);
    }

    private ObjectFields<S> add(
            String field, ResolvableType javaType, BiFunction<S, Arguments, @Nullable Object> value) {
        fetchers.put(field, new FieldFetcher<>(type + "." + field, javaType, value));
        return this;
    }

    private static ResolvableType listOf(Class<?> element) {
        return ResolvableType.forClassWithGenerics(List.class, element);
    }

    private static Language language(Arguments arguments) {
        String asked = arguments.findName("lang");
        return asked == null ? Language.FI : Language.valueOf(asked);
    }
}

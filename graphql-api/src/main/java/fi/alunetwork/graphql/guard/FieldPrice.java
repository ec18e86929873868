package fi.alunetwork.graphql.guard;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field of the schema costs, apart from the question that holds it.
 *
 * @param price the price of the work behind the field, from {@code @cost}; 0 where none is declared
 * @param items how many records a list without pages usually has, from {@code @cost}; 1 where none is declared
 * @param paged whether the field takes a page size
 * @param page the size of a page where the question names none
 * @param list whether the field is a list
 * @param type the type of its records; null where it is a value
 * @param arguments the prices of arguments that add work where they are given
 */
record FieldPrice(
        long price,
        long items,
        boolean paged,
        long page,
        boolean list,
        @Nullable GraphQLCompositeType type,
        Map<String, Long> arguments) {

    private static final long DEFAULT_PAGE = 20;

    static FieldPrice of(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective cost = field.getAppliedDirective("cost");
        GraphQLArgument first = field.getArgument("first");
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return new FieldPrice(
                declared(cost, "price", 0),
                declared(cost, "items", 1),
                first != null || field.getArgument("last") != null,
                defaultOf(first),
                GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())),
                type instanceof GraphQLCompositeType composite ? composite : null,
                ofArguments(field));
    }

    private static Map<String, Long> ofArguments(GraphQLFieldDefinition field) {
        Map<String, Long> prices = new HashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            long price = declared(argument.getAppliedDirective("cost"), "price", 0);
            if (price > 0) {
                prices.put(argument.getName(), price);
            }
        }
        return Map.copyOf(prices);
    }

    private static long declared(@Nullable GraphQLAppliedDirective cost, String argument, long otherwise) {
        return cost != null && cost.getArgument(argument).getValue() instanceof Number value
                ? value.longValue()
                : otherwise;
    }

    private static long defaultOf(@Nullable GraphQLArgument first) {
        if (first == null) {
            return DEFAULT_PAGE;
        }
        Object value = GraphQLArgument.getArgumentDefaultValue(first);
        return value instanceof Number number ? number.longValue() : DEFAULT_PAGE;
    }
}

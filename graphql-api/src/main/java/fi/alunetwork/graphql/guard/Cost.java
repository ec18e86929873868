package fi.alunetwork.graphql.guard;

import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a question would cost: one for every record that it can return, so page sizes multiply down the path, and on top
 * the declared prices of analyses. Values such as names are free. A fragment is reckoned once for each page that it is
 * in, so that reckoning takes as long as the document is.
 */
final class Cost {

    /** Products are cut here: far above every limit, and its square is far below an overflow. */
    private static final long MANY = 1_000_000_000;

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments;
    private final Function<GraphQLFieldDefinition, FieldPrice> prices;
    private final Map<InPage, Long> reckoned = new HashMap<>();

    /** A fragment within a page of so many records. */
    private record InPage(String fragment, long page) {}

    Cost(ExecutionContext context, Function<GraphQLFieldDefinition, FieldPrice> prices) {
        this.schema = context.getGraphQLSchema();
        this.variables = context.getCoercedVariables().toMap();
        this.fragments = context.getFragmentsByName();
        this.prices = prices;
    }

    /**
     * Reckons a selection.
     *
     * @param type what the fields are of
     * @param page the size of the page that lists directly below belong to, as {@code edges} to its connection; 1 where
     *     there is none
     */
    long of(@Nullable SelectionSet selections, GraphQLCompositeType type, long page) {
        long sum = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = capped(sum + of(selection, type, page));
            }
        }
        return sum;
    }

    private long of(Selection<?> selection, GraphQLCompositeType type, long page) {
        if (selection instanceof DirectivesContainer<?> container && isLeftOut(container)) {
            return 0;
        }
        if (selection instanceof Field field) {
            GraphQLFieldDefinition definition =
                    type instanceof GraphQLFieldsContainer container ? container.getField(field.getName()) : null;
            return definition == null ? 0 : of(field, prices.apply(definition), page);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet(), narrowed(inline.getTypeCondition(), type), page);
        }
        if (selection instanceof FragmentSpread spread) {
            return fragment(spread.getName(), type, page);
        }
        return 0;
    }

    private long of(Field field, FieldPrice price, long pageAround) {
        long work = price.price() + ofArguments(field, price);
        if (price.type() == null) {
            return work;
        }
        long page = price.paged() ? page(field, price) : 1;
        long records = price.list() ? Math.max(price.paged() ? page : pageAround, price.items()) : 1;
        long below = of(field.getSelectionSet(), price.type(), price.list() ? 1 : page);
        return capped(work + records * capped(1 + below));
    }

    private long ofArguments(Field field, FieldPrice price) {
        long sum = 0;
        for (Argument argument : field.getArguments()) {
            sum += isGiven(argument.getValue()) ? price.arguments().getOrDefault(argument.getName(), 0L) : 0;
        }
        return sum;
    }

    private boolean isGiven(Value<?> value) {
        return value instanceof VariableReference variable
                ? variables.get(variable.getName()) != null
                : !(value instanceof NullValue);
    }

    private long fragment(String name, GraphQLCompositeType type, long page) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return 0;
        }
        InPage key = new InPage(name, page);
        Long known = reckoned.get(key);
        if (known == null) {
            known = of(fragment.getSelectionSet(), narrowed(fragment.getTypeCondition(), type), page);
            reckoned.put(key, known);
        }
        return known;
    }

    private GraphQLCompositeType narrowed(@Nullable TypeName condition, GraphQLCompositeType type) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLCompositeType narrower
                ? narrower
                : type;
    }

    private long page(Field field, FieldPrice price) {
        Long first = number(field, "first");
        Long last = number(field, "last");
        if (first == null && last == null) {
            return price.page();
        }
        return Math.max(first == null ? 0 : first, last == null ? 0 : last);
    }

    private @Nullable Long number(Field field, String argument) {
        Argument given = field.getArguments().stream()
                .filter(one -> one.getName().equals(argument))
                .findFirst()
                .orElse(null);
        Object value = given == null ? null : value(given.getValue());
        return value instanceof Number number ? Math.min(number.longValue(), MANY) : null;
    }

    private @Nullable Object value(@Nullable Value<?> value) {
        if (value instanceof IntValue number) {
            return number.getValue();
        }
        if (value instanceof BooleanValue truth) {
            return truth.isValue();
        }
        return value instanceof VariableReference variable ? variables.get(variable.getName()) : null;
    }

    private boolean isLeftOut(DirectivesContainer<?> container) {
        for (Directive directive : container.getDirectives()) {
            Argument condition = directive.getArgument("if");
            Object truth = condition == null ? null : value(condition.getValue());
            String leavingOut = Boolean.TRUE.equals(truth) ? "skip" : "include";
            if (truth != null && directive.getName().equals(leavingOut)) {
                return true;
            }
        }
        return false;
    }

    private static long capped(long amount) {
        return Math.min(amount, MANY);
    }
}

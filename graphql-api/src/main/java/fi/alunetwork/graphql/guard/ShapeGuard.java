package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;

/**
 * Looks at a parsed document before it is validated, because validation compares fields with each other. A document in
 * the cache has passed: its shape does not depend on variables.
 */
final class ShapeGuard {

    private final GuardProperties limits;

    ShapeGuard(GuardProperties limits) {
        this.limits = limits;
    }

    /**
     * Looks at a document.
     *
     * @throws AbortExecutionException where it goes beyond a limit
     */
    void check(Document document) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        refuseAbove(limits.operations(), operations.size(), "operations", ErrorCode.DOCUMENT_TOO_LARGE);
        Shape.Measure measure = new Shape.Measure(document);
        for (OperationDefinition operation : operations) {
            refuseAbove(
                    limits.variables(),
                    operation.getVariableDefinitions().size(),
                    "variables",
                    ErrorCode.DOCUMENT_TOO_LARGE);
            check(
                    measure.of(operation.getSelectionSet()),
                    operation.getDirectives().size());
        }
    }

    private void check(Shape shape, int directivesOfOperation) {
        refuseAbove(limits.rootFields(), shape.width(), "fields at the root", ErrorCode.QUERY_TOO_COMPLEX);
        refuseAbove(limits.depth(), shape.depth(), "fields nested in each other", ErrorCode.QUERY_TOO_COMPLEX);
        refuseAbove(limits.aliases(), shape.aliases(), "aliases", ErrorCode.QUERY_TOO_COMPLEX);
        refuseAbove(
                limits.directives(),
                shape.directives() + directivesOfOperation,
                "directives",
                ErrorCode.QUERY_TOO_COMPLEX);
        refuseAbove(limits.fields(), shape.fields(), "fields", ErrorCode.QUERY_TOO_COMPLEX);
    }

    private static void refuseAbove(int limit, long count, String what, ErrorCode code) {
        if (count > limit) {
            throw new AbortExecutionException(List.of(CodedError.of(
                            code,
                            "The document has more " + what + " than " + limit
                                    + ", fragments written out. Maybe ask in several requests.")
                    .with(Map.of("limit", limit))));
        }
    }
}

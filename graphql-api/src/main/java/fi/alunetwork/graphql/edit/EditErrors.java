package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.edit.ConflictException;
import fi.alunetwork.core.edit.NotPermittedException;
import fi.alunetwork.core.edit.RefusedEditException;
import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import fi.alunetwork.graphql.schema.PageSize;
import fi.alunetwork.store.graph.StoreUnavailableException;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What an edit that failed is told, with the parts that a program needs. Comes before the resolver of all others. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EditErrors extends DataFetcherExceptionResolverAdapter {

    EditErrors() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        CodedError error = translate(thrown);
        return error == null
                ? null
                : new CodedError(
                        error.code(),
                        error.message(),
                        environment.getExecutionStepInfo().getPath().toList(),
                        List.of(environment.getField().getSourceLocation()),
                        error.details());
    }

    private static @Nullable CodedError translate(Throwable thrown) {
        if (thrown instanceof ConflictException conflict) {
            return coded(ErrorCode.CONFLICT, thrown).with(Map.of("conflict", told(conflict)));
        }
        if (thrown instanceof RefusedEditException refused) {
            return coded(ErrorCode.INCONSISTENT, thrown).with(Map.of("findings", told(refused.findings())));
        }
        if (thrown instanceof NotPermittedException denied) {
            return coded(
                    switch (denied.reason()) {
                        case UNAUTHORIZED -> ErrorCode.UNAUTHORIZED;
                        case FORBIDDEN -> ErrorCode.FORBIDDEN;
                    },
                    thrown);
        }
        if (thrown instanceof ChangedMeanwhileException) {
            return coded(ErrorCode.CONFLICT, thrown);
        }
        return thrown instanceof StoreUnavailableException ? coded(ErrorCode.STORE_UNAVAILABLE, thrown) : null;
    }

    private static CodedError coded(ErrorCode code, Throwable thrown) {
        return CodedError.of(code, String.valueOf(thrown.getMessage()));
    }

    private static Map<String, @Nullable Object> told(ConflictException conflict) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("record", conflict.ref().toString());
        told.put("expected", text(conflict.expected()));
        told.put("stored", text(conflict.stored()));
        return told;
    }

    /** As the field {@code version} writes it. */
    private static @Nullable String text(@Nullable Long version) {
        return version == null ? null : version.toString();
    }

    private static List<Map<String, Object>> told(List<Finding> findings) {
        return findings.stream()
                .limit(PageSize.MAXIMUM)
                .map(finding -> Map.<String, Object>of(
                        "check", finding.check(),
                        "where", finding.where().toString(),
                        "value", finding.value(),
                        "expected", finding.expected(),
                        "message", finding.toString()))
                .toList();
    }
}

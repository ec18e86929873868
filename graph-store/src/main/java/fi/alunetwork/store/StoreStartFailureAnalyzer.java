package fi.alunetwork.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Boot print the sentence of a failed start instead of a stack, where it ends the context. */
final class StoreStartFailureAnalyzer extends AbstractFailureAnalyzer<StoreStartException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StoreStartException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}

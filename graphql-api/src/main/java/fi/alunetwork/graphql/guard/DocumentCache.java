package fi.alunetwork.graphql.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.alunetwork.graphql.error.CodedError;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps parsed and valid documents, because parsing and validating are a visible share of a short answer. Documents
 * that failed are not kept: nobody asks them often, and they could push the others out.
 */
final class DocumentCache implements PreparsedDocumentProvider {

    private final DocumentGuard guard;
    private final ParserOptions parserOptions;
    private final Cache<String, PreparsedDocumentEntry> documents;

    DocumentCache(GuardProperties limits) {
        this.guard = new DocumentGuard(limits);
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()));
        this.documents = Caffeine.newBuilder()
                .maximumWeight(limits.cachedDocuments().toBytes())
                .weigher((String document, PreparsedDocumentEntry entry) -> document.length())
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry kept = documents.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(kept == null ? prepare(input, parseAndValidate) : kept);
    }

    private PreparsedDocumentEntry prepare(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        Optional<CodedError> tooLarge = guard.check(input.getQuery());
        if (tooLarge.isPresent()) {
            return new PreparsedDocumentEntry(tooLarge.get());
        }
        input.getGraphQLContext().put(ParserOptions.class, parserOptions);
        PreparsedDocumentEntry entry = parseAndValidate.apply(input);
        if (!entry.hasErrors()) {
            documents.put(input.getQuery(), entry);
        }
        return entry;
    }
}

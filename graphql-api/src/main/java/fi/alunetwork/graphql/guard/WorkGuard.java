package fi.alunetwork.graphql.guard;

import fi.alunetwork.core.Budget;
import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.CorrelationId;
import fi.alunetwork.graphql.error.ErrorCode;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Answers so many questions at once and no more, and gives up on one after its time. The work is done on threads of its
 * own: the caller hears in time even where an analysis forgets to look at the clock, and such work keeps its place
 * until it ends, so that abandoned work cannot pile up.
 */
@Component
final class WorkGuard implements WebGraphQlInterceptor, DisposableBean {

    /** The name under which an analysis finds its {@link Budget} in the GraphQL context. */
    static final String BUDGET = "budget";

    /** How much later than the budget the caller is told: work that looks at the clock can answer its other fields. */
    private static final Duration GRACE = Duration.ofMillis(250);

    private static final String RETRY_SECONDS = "1";

    private final Duration time;
    private final Duration waiting;
    private final Semaphore turns;
    private final ExecutorService workers;

    WorkGuard(GuardProperties limits) {
        this.time = limits.time();
        this.waiting = limits.waiting();
        this.turns = new Semaphore(limits.workers(), true);
        this.workers = Executors.newFixedThreadPool(limits.workers(), new CustomizableThreadFactory("question-"));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        AtomicReference<@Nullable ExecutionInput> started = new AtomicReference<>();
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(BUDGET, Budget.of(time).orWhen(input::isCancelled));
            started.set(input);
            return input;
        });
        return Mono.deferContextual(context -> {
            if (!isMyTurn()) {
                return Mono.just(overloaded(request));
            }
            Future<@Nullable WebGraphQlResponse> answer =
                    workers.submit(() -> work(chain.next(request).contextWrite(context), CorrelationId.of(request)));
            return await(answer, request, started);
        });
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(waiting.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable WebGraphQlResponse work(Mono<WebGraphQlResponse> answer, String correlationId) {
        MDC.put(CorrelationId.ATTRIBUTE, correlationId);
        try {
            return answer.block();
        } finally {
            MDC.remove(CorrelationId.ATTRIBUTE);
            turns.release();
        }
    }

    private Mono<WebGraphQlResponse> await(
            Future<@Nullable WebGraphQlResponse> answer,
            WebGraphQlRequest request,
            AtomicReference<@Nullable ExecutionInput> started) {
        try {
            return Mono.justOrEmpty(answer.get(time.plus(GRACE).toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            return Mono.error(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            ExecutionInput input = started.get();
            if (input != null) {
                input.cancel();
            }
            return Mono.just(timedOut(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Mono.error(e);
        }
    }

    private WebGraphQlResponse overloaded(WebGraphQlRequest request) {
        WebGraphQlResponse response = refused(
                request,
                ErrorCode.OVERLOADED,
                "Too many questions are being answered. Maybe ask again in " + RETRY_SECONDS + " s.");
        response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return response;
    }

    private WebGraphQlResponse timedOut(WebGraphQlRequest request) {
        return refused(
                request,
                ErrorCode.TIMEOUT,
                "The answer took longer than the " + time.toMillis()
                        + " ms allowed. Maybe ask for a smaller area, or for fewer things at once.");
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, ErrorCode code, String message) {
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(CodedError.of(code, message))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}

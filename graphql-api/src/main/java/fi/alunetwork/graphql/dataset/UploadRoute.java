package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.edit.NotPermittedException;
import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import fi.alunetwork.graphql.error.ErrorMeter;
import fi.alunetwork.graphql.permission.Callers;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /datasets}: takes a dataset as a ZIP file and answers {@code {"upload": "…"}} for {@code importDataset}.
 * Beside GraphQL, whose requests are small.
 */
@Configuration(proxyBeanMethods = false)
class UploadRoute {

    private static final Logger LOG = LoggerFactory.getLogger(UploadRoute.class);

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ErrorMeter meter;

    UploadRoute(ErrorMeter meter) {
        this.meter = meter;
    }

    @Bean
    RouterFunction<ServerResponse> datasetUpload(DatasetFolders folders, Callers callers) {
        return RouterFunctions.route()
                .POST("/datasets", request -> {
                    if (!request.headers().contentType().filter(ZIP::includes).isPresent()) {
                        return refused(
                                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                ErrorCode.BAD_REQUEST,
                                "A dataset is sent as a ZIP file; expected Content-Type: application/zip.");
                    }
                    callers.current().requireImport();
                    String upload = folders.keep(request.servletRequest().getInputStream());
                    return ServerResponse.status(HttpStatus.CREATED)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(Map.of("upload", upload));
                })
                .onError(NotPermittedException.class, this::notPermitted)
                .onError(
                        UploadTooLargeException.class,
                        (thrown, request) -> refused(
                                HttpStatus.CONTENT_TOO_LARGE, ErrorCode.DOCUMENT_TOO_LARGE, thrown.getMessage()))
                .onError(
                        BadQuestionException.class,
                        (thrown, request) ->
                                refused(HttpStatus.BAD_REQUEST, ErrorCode.BAD_ARGUMENT, thrown.getMessage()))
                .onError(UncheckedIOException.class, (thrown, request) -> {
                    LOG.warn("An upload was not kept: {}", String.valueOf(thrown.getCause()));
                    return refused(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            ErrorCode.STORE_UNAVAILABLE,
                            "The upload cannot be kept. Maybe the disk of the gateway is full.");
                })
                .build();
    }

    private ServerResponse notPermitted(Throwable thrown, ServerRequest request) {
        boolean isKnown = ((NotPermittedException) thrown).reason() == NotPermittedException.Reason.FORBIDDEN;
        return isKnown
                ? refused(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, thrown.getMessage())
                : refused(HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHORIZED, thrown.getMessage());
    }

    private ServerResponse refused(HttpStatus status, ErrorCode code, @Nullable String message) {
        meter.count(code);
        CodedError error = CodedError.of(code, String.valueOf(message));
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("errors", List.of(error.toSpecification())));
    }
}

package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that goes no further. Carries what the caller is told; no stack, because it is no fault of ours. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient CodedError error;
    private final transient Map<String, String> headers;

    Refusal(HttpStatus status, ErrorCode code, String message) {
        this(status, code, message, Map.of());
    }

    Refusal(HttpStatus status, ErrorCode code, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.error = CodedError.of(code, message);
        this.headers = headers;
    }

    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    /** Another method was expected. */
    static Refusal method(String allowed, String message) {
        return new Refusal(
                HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, message, Map.of(HttpHeaders.ALLOW, allowed));
    }

    HttpStatus status() {
        return status;
    }

    CodedError error() {
        return error;
    }

    Map<String, String> headers() {
        return headers;
    }
}

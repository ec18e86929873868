package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** A request that goes no further. Carries what the caller is told; no stack, because it is no fault of ours. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final ErrorCode code;

    Refusal(HttpStatus status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}

package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** A request that goes no further. Carries what the caller is told; no stack, because it is no fault of ours. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient CodedError error;

    Refusal(HttpStatus status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.error = CodedError.of(code, message);
    }

    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    HttpStatus status() {
        return status;
    }

    CodedError error() {
        return error;
    }
}

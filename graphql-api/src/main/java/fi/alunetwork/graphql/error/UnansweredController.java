package fi.alunetwork.graphql.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the web server or Spring refused, in the form of every other error: an unknown address, a method. */
@Controller
class UnansweredController implements ErrorController {

    private final ErrorAnswers errors;

    UnansweredController(ErrorAnswers errors) {
        this.errors = errors;
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The web server refuses some before any filter sees them.
        CorrelationId.put(request, response);
        HttpStatus status = statusOf(request);
        errors.write(response, status, MediaType.APPLICATION_JSON, told(status));
    }

    /** Whoever asks for this address itself finds nothing. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
            return HttpStatus.NOT_FOUND;
        }
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static CodedError told(HttpStatus status) {
        if (status.is5xxServerError()) {
            return CodedError.of(ErrorCode.INTERNAL, "The gateway failed. Its log has the cause.");
        }
        return switch (status) {
            case NOT_FOUND ->
                CodedError.of(ErrorCode.NOT_FOUND, "There is nothing at this address. Maybe POST /graphql is meant.");
            case METHOD_NOT_ALLOWED ->
                CodedError.of(ErrorCode.BAD_REQUEST, "This address takes another method: see the header Allow.");
            case CONTENT_TOO_LARGE -> CodedError.of(ErrorCode.DOCUMENT_TOO_LARGE, "The request is too large.");
            default ->
                CodedError.of(
                        ErrorCode.BAD_REQUEST,
                        "The request is refused: " + status.getReasonPhrase() + ". Maybe its headers are malformed.");
        };
    }
}

package fi.alunetwork.graphql.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that does not reach the engine, in the form of every other error, and counts it. */
@Component
public final class ErrorAnswers {

    /** An error is asked anew each time. */
    public static final String NOT_KEPT = "no-store";

    private final JsonMapper json;
    private final ErrorMeter meter;

    ErrorAnswers(JsonMapper json, ErrorMeter meter) {
        this.json = json;
        this.meter = meter;
    }

    /** Writes the error alone; where an answer is on its way already it is counted, and nothing is written. */
    public void write(HttpServletResponse response, HttpStatus status, MediaType type, CodedError error)
            throws IOException {
        meter.count(error.code());
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification()))));
    }
}

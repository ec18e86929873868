package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorCode;
import fi.alunetwork.graphql.guard.GuardProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The body of a request: no larger and no slower than the limits, and text. */
final class RequestBody {

    private static final int AT_ONCE = 16 * 1024;

    private RequestBody() {}

    static byte[] read(HttpServletRequest request, GuardProperties limits) throws Refusal, IOException {
        if (request.getContentLengthLong() > limits.body().toBytes()) {
            throw tooLarge(limits.body());
        }
        try {
            return read(request.getInputStream(), limits);
        } catch (IOException e) {
            // The web server wraps it.
            if (e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException) {
                throw tooSlow(limits.bodyTime());
            }
            throw e;
        }
    }

    /** A thread waits for the body: one that comes drop by drop would hold it for hours. */
    private static byte[] read(InputStream stream, GuardProperties limits) throws Refusal, IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[AT_ONCE];
        for (int length = stream.read(part); length >= 0; length = stream.read(part)) {
            body.write(part, 0, length);
            if (body.size() > limits.body().toBytes()) {
                throw tooLarge(limits.body());
            }
            if (System.nanoTime() - start > limits.bodyTime().toNanos()) {
                throw tooSlow(limits.bodyTime());
            }
        }
        return body.toByteArray();
    }

    /**
     * The bytes as text. Unlike {@code new String(…)} this refuses bytes that are not UTF-8 instead of replacing them.
     */
    static String decode(byte[] bytes, String what) throws Refusal {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest(what + " is not UTF-8. Maybe it was written in ISO 8859-1 or UTF-16.");
        }
    }

    private static Refusal tooLarge(DataSize limit) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.DOCUMENT_TOO_LARGE,
                "The body is larger than " + limit.toKilobytes() + " kB. Maybe ask in several requests.");
    }

    private static Refusal tooSlow(Duration limit) {
        return new Refusal(
                HttpStatus.REQUEST_TIMEOUT,
                ErrorCode.BAD_REQUEST,
                "The body did not come whole within " + limit.toMillis() + " ms. Maybe the connection is slow.");
    }
}

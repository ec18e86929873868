package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The body of a request: no larger than the limit, and text. */
final class RequestBody {

    private RequestBody() {}

    static byte[] read(HttpServletRequest request, DataSize limit) throws Refusal, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        byte[] body = request.getInputStream().readNBytes((int) limit.toBytes() + 1);
        if (body.length > limit.toBytes()) {
            throw tooLarge(limit);
        }
        return body;
    }

    /**
     * The body as text. Unlike {@code new String(…)} this refuses bytes that are not UTF-8 instead of replacing them.
     */
    static String decode(byte[] body) throws Refusal {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("The body is not UTF-8. Maybe it was written in ISO 8859-1 or UTF-16.");
        }
    }

    private static Refusal tooLarge(DataSize limit) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.DOCUMENT_TOO_LARGE,
                "The body is larger than " + limit.toKilobytes() + " kB. Maybe ask in several requests.");
    }
}

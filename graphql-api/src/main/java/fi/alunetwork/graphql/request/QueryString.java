package fi.alunetwork.graphql.request;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question in an address. It is read here and not by the web server, which drops or mends what is not well formed
 * instead of telling it.
 */
final class QueryString {

    private static final Set<String> TEXTS = Set.of("query", "documentId", "operationName");
    private static final Set<String> OBJECTS = Set.of("variables", "extensions");

    private QueryString() {}

    /** The question as the JSON that a POST would hold. Parameters that GraphQL does not know mean nothing. */
    static ObjectNode read(@Nullable String queryString) throws Refusal {
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        for (String pair : pairs(queryString)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (asked.has(name)) {
                throw Refusal.badRequest("\"" + name + "\" stands twice in the address; expected it once.");
            }
            if (TEXTS.contains(name)) {
                asked.put(name, value);
            } else if (OBJECTS.contains(name) && !value.isBlank()) {
                asked.set(name, RequestShape.parse(value, "\"" + name + "\""));
            }
        }
        return asked;
    }

    private static Iterable<String> pairs(@Nullable String queryString) {
        return queryString == null ? Set.of() : Arrays.asList(queryString.split("&"));
    }

    /** Read as one character a byte at first, so that bytes which are no UTF-8 are refused like those of a body. */
    private static String decode(String text) throws Refusal {
        try {
            String bytes = StringUtils.uriDecode(text.replace('+', ' '), StandardCharsets.ISO_8859_1);
            return RequestBody.decode(bytes.getBytes(StandardCharsets.ISO_8859_1), "The address");
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("The address holds a % that no two hexadecimal digits follow.");
        }
    }
}

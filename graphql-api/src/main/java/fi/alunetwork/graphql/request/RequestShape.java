package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.util.ObjectUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a request: an object whose members have the types that GraphQL over HTTP gives them. */
final class RequestShape {

    /** Deeper than any filter or scenario; a recursive reader gets nowhere near the end of its stack. */
    private static final int NESTING = 64;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(NESTING)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestShape() {}

    /** The JSON of a text that is called {@code what} where it is none. */
    static JsonNode parse(String text, String what) throws Refusal {
        try {
            return JSON.readTree(text);
        } catch (StreamConstraintsException e) {
            throw Refusal.badRequest(what + " nests deeper than " + NESTING
                    + " levels, or holds a number, a name or a text" + " that is too long to be read" + place(e) + ".");
        } catch (JacksonException e) {
            throw Refusal.badRequest(what + " is not JSON, or holds a member twice" + place(e) + ".");
        }
    }

    static ObjectNode check(JsonNode request, int mostVariables) throws Refusal {
        if (!(request instanceof ObjectNode object)) {
            throw Refusal.badRequest("The body is " + kind(request) + "; expected an object with a member \"query\".");
        }
        checkDocument(object);
        checkMember(request, "operationName", request.path("operationName").isString(), "a string");
        checkMember(request, "variables", request.path("variables").isObject(), "an object");
        checkMember(request, "extensions", request.path("extensions").isObject(), "an object");
        if (request.path("variables").size() > mostVariables) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    ErrorCode.DOCUMENT_TOO_LARGE,
                    "There are " + request.path("variables").size() + " variables; expected at most " + mostVariables
                            + ".");
        }
        checkValues(request);
        return object;
    }

    /** Either the text of a document, or the id of one that is listed. */
    private static void checkDocument(ObjectNode request) throws Refusal {
        if (!request.path("documentId").isMissingNode()
                && !request.path("documentId").isNull()) {
            checkMember(request, "documentId", request.path("documentId").isString(), "a string");
            checkMember(request, "query", false, "no query beside a \"documentId\",");
            return;
        }
        checkQuery(request.path("query"));
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static void checkQuery(JsonNode query) throws Refusal {
        if (!query.isString()) {
            throw Refusal.badRequest("\"query\" is " + kind(query) + "; expected a string that holds the document.");
        }
        if (query.stringValue().isBlank()) {
            throw Refusal.badRequest("\"query\" is empty; expected a document such as { __typename }.");
        }
    }

    private static void checkMember(JsonNode request, String name, boolean fits, String expected) throws Refusal {
        JsonNode member = request.path(name);
        if (!fits && !member.isMissingNode() && !member.isNull()) {
            throw Refusal.badRequest("\"" + name + "\" is " + kind(member) + "; expected " + expected + " or null.");
        }
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> "missing";
            case NULL -> "null";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case BINARY, POJO -> ObjectUtils.nullSafeToString(node.getNodeType());
        };
    }

    /**
     * No text that could not be written back into an answer, or that a database would cut at its zero; and no number
     * that only a word stands for in Java.
     */
    private static void checkValues(JsonNode node) throws Refusal {
        if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
            throw Refusal.badRequest("The request holds a number beyond 1.8e308; expected a smaller one.");
        }
        if (node.isString() && !isText(node.stringValue())) {
            throw Refusal.badRequest("The request holds a NUL or half of a character pair; expected text.");
        }
        for (var member : node.properties()) {
            if (!isText(member.getKey())) {
                throw Refusal.badRequest(
                        "A name in the request holds a NUL or half of a character pair; expected text.");
            }
            checkValues(member.getValue());
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                checkValues(element);
            }
        }
    }

    private static boolean isText(String value) {
        return value.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}

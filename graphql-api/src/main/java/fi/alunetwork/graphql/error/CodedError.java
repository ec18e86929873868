package fi.alunetwork.graphql.error;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as a caller sees it: a message, where it happened, and {@code extensions} that begin with the code.
 *
 * @param code which of the closed list
 * @param message one or two sentences for a person
 * @param path the field of the answer; null where the whole request is meant
 * @param locations where in the document; empty where that says nothing
 * @param details more extensions, such as a limit and what was asked
 */
public record CodedError(
        ErrorCode code,
        String message,
        @Nullable List<Object> path,
        List<SourceLocation> locations,
        Map<String, Object> details)
        implements GraphQLError {

    /** Longer messages are cut: they tell what was asked, and would let a small question have an answer of any size. */
    static final int LONGEST_MESSAGE = 4000;

    private static final long serialVersionUID = 1L;

    public CodedError {
        message = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    /** An error of the whole request. */
    public static CodedError of(ErrorCode code, String message) {
        return new CodedError(code, message, null, List.of(), Map.of());
    }

    /** The same error with details for programs. */
    public CodedError with(Map<String, Object> moreDetails) {
        return new CodedError(code, message, path, locations, moreDetails);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorCode getErrorType() {
        return code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    /** Unlike other errors of graphql-java without a {@code classification} beside the code: one word is enough. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("message", message);
        if (!locations.isEmpty()) {
            told.put("locations", locations.stream().map(CodedError::place).toList());
        }
        if (path != null) {
            told.put("path", path);
        }
        told.put("extensions", getExtensions());
        return told;
    }

    private static Map<String, Object> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }
}

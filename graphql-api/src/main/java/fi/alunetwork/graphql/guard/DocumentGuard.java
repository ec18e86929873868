package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a document as text, before it is parsed. The parser reads a number of 900 000 digits in quadratic time: 24 s
 * of a processor, measured. Digits count wherever they stand, in texts too, so that no trick with quotes hides them.
 */
final class DocumentGuard {

    private final GuardProperties limits;

    DocumentGuard(GuardProperties limits) {
        this.limits = limits;
    }

    /** What is wrong with the document's size; empty where it may be parsed. */
    Optional<CodedError> check(String document) {
        if (document.getBytes(StandardCharsets.UTF_8).length > limits.document().toBytes()) {
            return tooLarge("bytes", limits.document().toBytes());
        }
        if (longestDigitRun(document) > limits.digits()) {
            return tooLarge("digits in a row", limits.digits());
        }
        if (tokens(document) > limits.tokens()) {
            return tooLarge("tokens", limits.tokens());
        }
        return Optional.empty();
    }

    private static Optional<CodedError> tooLarge(String what, long limit) {
        return Optional.of(CodedError.of(
                        ErrorCode.DOCUMENT_TOO_LARGE,
                        "The document has more than " + limit + " " + what
                                + ". Maybe pass values as variables, or ask in several requests.")
                .with(Map.of("limit", limit)));
    }

    private static int longestDigitRun(String document) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /**
     * Words and signs. The text inside quotes and comments counts like the rest, which is at most too strict: a
     * document that needs long texts passes them as variables.
     */
    private static int tokens(String document) {
        int tokens = 0;
        boolean inWord = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            boolean word = Character.isLetterOrDigit(c) || c == '_';
            if (word ? !inWord : !isIgnored(c)) {
                tokens++;
            }
            inWord = word;
        }
        return tokens;
    }

    private static boolean isIgnored(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '\uFEFF';
    }
}

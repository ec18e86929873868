package fi.alunetwork.graphql.schema;

import fi.alunetwork.core.BadQuestionException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The global id of a record: opaque to who asks, the type and the key inside.
 *
 * @param type the GraphQL type, such as {@code Workshop}
 * @param key the key within the type, such as {@code pw001}
 */
public record NodeId(String type, String key) {

    private static final int LONGEST = 400;

    /**
     * Reads an encoded id.
     *
     * @throws BadQuestionException where the text is no such id
     */
    public static NodeId decode(String encoded) {
        if (encoded.length() <= LONGEST) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
                int colon = text.indexOf(':');
                if (colon > 0) {
                    return new NodeId(text.substring(0, colon), text.substring(colon + 1));
                }
            } catch (IllegalArgumentException e) {
                throw bad(encoded);
            }
        }
        throw bad(encoded);
    }

    /** The id as it is given out. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static BadQuestionException bad(String encoded) {
        String shown = encoded.length() <= 40 ? encoded : encoded.substring(0, 40) + "…";
        return BadQuestionException.badArgument(
                "\"" + shown + "\" is not an id of this API. Maybe a code was given: ids are taken from the field id.");
    }
}

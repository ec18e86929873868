package fi.alunetwork.graphql.error;

import java.util.regex.Pattern;

/** Takes the engine's own words (names of its classes, of its checks) out of a message that a planner reads. */
final class EngineMessage {

    private static final Pattern CHECK = Pattern.compile("^Validation error \\([^)]*\\) ?: ");
    private static final Pattern VALUE = Pattern.compile("\\b(?:Int|Float|String|Boolean|Enum)Value\\{(?:value|name)=");
    private static final Pattern KIND = Pattern.compile("'(Int|Float|String|Boolean|Enum|Object|Array|Null)Value'");

    private EngineMessage() {}

    static String readable(String message) {
        String plain = CHECK.matcher(message).replaceFirst("");
        if (VALUE.matcher(plain).find()) {
            plain = VALUE.matcher(plain).replaceAll("").replace("}", "").replace("''", "'");
        }
        return KIND.matcher(plain).replaceAll("'$1'").replace("an AST type of ", "");
    }
}

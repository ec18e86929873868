package fi.alunetwork.graphql.error;

import java.util.regex.Pattern;

/** Takes the engine's own words (names of its classes, of its checks) out of a message that a planner reads. */
final class EngineMessage {

    private static final Pattern CHECK = Pattern.compile("^Validation [eE]rror \\([^)]*\\) ?: ");
    private static final Pattern OBJECT = composite("Object");
    private static final Pattern LIST = composite("Array");
    private static final Pattern VALUE = Pattern.compile("\\b(?:Int|Float|String|Boolean|Enum)Value\\{(?:value|name)=");
    private static final Pattern VARIABLE = Pattern.compile("VariableReference\\{name='?(\\w+)'?\\}");
    private static final Pattern SYNTAX = Pattern.compile("^Invalid syntax with ANTLR error .*? at ");
    private static final Pattern KIND = Pattern.compile("'(Int|Float|String|Boolean|Enum|Object|Array|Null)Value'");
    private static final Pattern JSON_OBJECT = variable("LinkedHashMap|Map");
    private static final Pattern JSON_LIST = variable("ArrayList|List");
    private static final Pattern JSON_NUMBER = variable("Integer|Long|Double|BigInteger|BigDecimal");
    private static final Pattern ARTICLE = Pattern.compile("\\bwas a '(?=[AEIOaeio])");

    private EngineMessage() {}

    static String readable(String message) {
        String plain = ofVariables(ofLiterals(CHECK.matcher(message).replaceFirst("")));
        return ARTICLE.matcher(plain).replaceAll("was an '").strip();
    }

    private static String ofLiterals(String message) {
        String plain = OBJECT.matcher(message).replaceFirst("'{…}'");
        plain = LIST.matcher(plain).replaceFirst("'[…]'").replace("'NullValue{}'", "'null'");
        plain = VARIABLE.matcher(plain).replaceAll("\\$$1");
        plain = SYNTAX.matcher(plain).replaceFirst("Invalid syntax at ");
        if (VALUE.matcher(plain).find()) {
            plain = VALUE.matcher(plain).replaceAll("").replace("}", "").replace("''", "'");
        }
        return KIND.matcher(plain).replaceAll("'$1'").replace("an AST type of ", "");
    }

    private static String ofVariables(String message) {
        String plain = JSON_OBJECT.matcher(message).replaceAll("'object'");
        plain = JSON_LIST.matcher(plain).replaceAll("'list'");
        return JSON_NUMBER.matcher(plain).replaceAll("'number'");
    }

    /** A whole object or list, up to what the engine says of it: the message names the part that is wrong anyway. */
    private static Pattern composite(String kind) {
        return Pattern.compile("'" + kind + "Value\\{.*\\}'(?= (?:is|must|contains|for) )", Pattern.DOTALL);
    }

    private static Pattern variable(String classes) {
        return Pattern.compile("(?<=\\b(?:was|was a|type) )'(?:" + classes + ")'");
    }
}

package fi.alunetwork.benchmarks.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back for a request, and when.
 *
 * @param begin when it was sent, by {@link System#nanoTime}
 * @param end when the last byte of the answer was here, by the same clock
 * @param status of HTTP; 0 where no answer came
 * @param body as text; why no answer came, where the status is 0
 */
public record Answer(long begin, long end, int status, String body) {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]{3,})\"");
    private static final String ERRORS = "\"errors\"";

    /** How long it took. */
    public double millis() {
        return (end - begin) / 1e6;
    }

    /** Whether every field was answered. */
    public boolean isWhole() {
        return status == 200 && !body.contains(ERRORS);
    }

    /** In a word why it is not whole: the status of HTTP, or the code of an error in an answer with status 200. */
    public String fault() {
        if (status != 200) {
            return status == 0 ? body : String.valueOf(status);
        }
        Matcher code = CODE.matcher(body);
        return code.find(body.indexOf(ERRORS)) ? code.group(1) : "error";
    }

    /** Whether it was under way at some time between the two. */
    public boolean isDuring(long from, long until) {
        return begin <= until && end >= from;
    }
}

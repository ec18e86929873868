package fi.alunetwork.graphql.guard;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits. Raise them for a gateway that only your own programs reach.
 *
 * @param body the most bytes in the body of a request
 * @param bodyTime how long a body may take to come
 * @param document the most bytes in a document, as UTF-8
 * @param tokens the most words, values and signs in a document
 * @param digits the most digits in a row in a document: longer ones cost the parser seconds
 * @param operations the most operations in a document
 * @param variables the most variables, declared in an operation or sent along
 * @param depth the most fields on the way from the root to a leaf, both counted; introspection has its own limit
 * @param aliases the most renamed fields, fragments written out
 * @param rootFields the most fields at the root of an operation
 * @param directives the most directives, fragments written out
 * @param fields the most fields in an operation, fragments written out
 * @param cost the most that pages and analyses of a question may cost together; see {@code @cost} in the schema
 * @param time how long an answer may take
 * @param concurrency how many questions are answered at once; 0 is four for each processor
 * @param waiting how long a question waits for its turn before it is turned away
 * @param requestsPerMinute how often one address may ask in a minute; 0 is as often as it likes
 * @param listedDocumentsOnly whether the ready questions alone are answered, by their text or their id
 * @param keptAnswers how many bytes of answers are kept for those who ask the same of the same revision; 0 keeps none
 * @param cachedDocuments how much text of parsed documents is kept; the parsed form takes some hundred times that
 */
@ConfigurationProperties("alu.guard")
public record GuardProperties(
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("5s") Duration bodyTime,
        @DefaultValue("64KB") DataSize document,
        @DefaultValue("2000") int tokens,
        @DefaultValue("40") int digits,
        @DefaultValue("10") int operations,
        @DefaultValue("100") int variables,
        @DefaultValue("12") int depth,
        @DefaultValue("30") int aliases,
        @DefaultValue("20") int rootFields,
        @DefaultValue("50") int directives,
        @DefaultValue("2000") int fields,
        @DefaultValue("20000") int cost,
        @DefaultValue("8s") Duration time,
        @DefaultValue("0") int concurrency,
        @DefaultValue("500ms") Duration waiting,
        @DefaultValue("0") int requestsPerMinute,
        @DefaultValue("false") boolean listedDocumentsOnly,
        @DefaultValue("16MB") DataSize keptAnswers,
        @DefaultValue("1MB") DataSize cachedDocuments) {

    private static final int PER_PROCESSOR = 4;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException where one of them lets nothing through
     */
    public GuardProperties {
        Map<String, Number> above = Map.ofEntries(
                Map.entry("body", body.toBytes()),
                Map.entry("body-time", bodyTime.toNanos()),
                Map.entry("document", document.toBytes()),
                Map.entry("tokens", tokens),
                Map.entry("digits", digits),
                Map.entry("operations", operations),
                Map.entry("depth", depth),
                Map.entry("root-fields", rootFields),
                Map.entry("fields", fields),
                Map.entry("cost", cost),
                Map.entry("time", time.toNanos()));
        above.forEach(GuardProperties::requireAboveZero);
        if (requestsPerMinute < 0) {
            throw new IllegalArgumentException("alu.guard.requests-per-minute is " + requestsPerMinute
                    + "; expected 0 or more. Maybe 0 was meant: it lets everybody ask as often as they like.");
        }
    }

    private static void requireAboveZero(String limit, Number value) {
        if (value.longValue() <= 0) {
            throw new IllegalArgumentException("alu.guard." + limit + " is " + value
                    + "; expected more than zero. Maybe a large number was meant: a limit cannot be switched off.");
        }
    }

    /** How many questions are answered at once on this machine. */
    int workers() {
        return concurrency > 0
                ? concurrency
                : PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }
}

package fi.alunetwork.graphql.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Which of the two media types a caller gets, by the rules of HTTP's {@code Accept}. */
final class AnswerType {

    /** In the order of our choice where the caller has none: GraphQL over HTTP asks for the first since 2025. */
    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private static final Comparator<Wanted> LIKING =
            Comparator.comparingDouble(Wanted::quality).thenComparingInt(Wanted::specificity);

    private static final int BY_NAME = 3;
    private static final int BY_SUFFIX = 2;
    private static final int BY_TYPE = 1;
    private static final int ANY = 0;

    private AnswerType() {}

    /** An offer with what the caller says of it. */
    private record Wanted(MediaType type, int specificity, double quality) {}

    /**
     * The type that the caller likes best; of those it likes equally, the one that it names. Empty where it takes
     * neither, or where the header cannot be read.
     */
    static Optional<MediaType> choose(List<String> accept) {
        if (accept.isEmpty()) {
            return Optional.of(OFFERED.get(0));
        }
        List<MediaType> ranges = parse(accept);
        return OFFERED.stream()
                .flatMap(offer -> wanted(offer, ranges).stream())
                .filter(wanted -> wanted.quality() > 0)
                // Of equals the first offered stays: max would take the last.
                .reduce((best, next) -> LIKING.compare(next, best) > 0 ? next : best)
                .map(Wanted::type);
    }

    /** The type of a refusal, which is told even to those who take neither. */
    static MediaType orJson(HttpServletRequest request) {
        return choose(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))).orElse(MediaType.APPLICATION_JSON);
    }

    /** What the most specific range says that the offer is within. */
    private static Optional<Wanted> wanted(MediaType offer, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(offer))
                .map(range -> new Wanted(offer, specificity(range), range.getQualityValue()))
                .max(Comparator.comparingInt(Wanted::specificity));
    }

    private static int specificity(MediaType range) {
        if (range.isConcrete()) {
            return BY_NAME;
        }
        if (range.isWildcardType()) {
            return ANY;
        }
        return "*".equals(range.getSubtype()) ? BY_TYPE : BY_SUFFIX;
    }

    private static List<MediaType> parse(List<String> accept) {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}

package fi.alunetwork.graphql.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.alunetwork.graphql.error.ErrorCode;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * How often one client may ask in a minute, all at once or spread. A client is an address; of IPv6 the first half,
 * which one subscriber has for itself. Behind a proxy the address is the proxy's, unless
 * {@code server.forward-headers-strategy=native} says that the proxy can be trusted.
 */
final class ClientRate {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int CLIENTS = 100_000;
    private static final int BYTES_OF_SUBSCRIBER = 8;

    private final int requests;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(PERIOD).build();

    /** A rate of so many requests a minute; 0 lets everybody ask as often as they like. */
    ClientRate(int requests) {
        this.requests = requests;
    }

    void check(HttpServletRequest request) throws Refusal {
        if (requests == 0) {
            return;
        }
        ConsumptionProbe turn = buckets.get(clientOf(request.getRemoteAddr()), client -> bucket())
                .tryConsumeAndReturnRemaining(1);
        if (!turn.isConsumed()) {
            throw refused(TimeUnit.NANOSECONDS.toSeconds(turn.getNanosToWaitForRefill()) + 1);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                .build();
    }

    /**
     * A proxy tells IPv6 as it likes, with groups of zeros left out or not; a name, which it should not tell, is kept.
     */
    static String clientOf(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // With a colon in it this is read, and never asked of a name server.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES_OF_SUBSCRIBER));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private Refusal refused(long seconds) {
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                ErrorCode.RATE_LIMITED,
                "More than " + requests + " requests came from this address within a minute. Maybe ask again in "
                        + seconds + " s.",
                Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }
}

package fi.alunetwork.graphql.permission;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Reads from a token who asks. */
@Component
public class Callers {

    private static final String SCOPE = "SCOPE_";
    private static final Caller WITHOUT_TOKEN = Caller.unknown("Changing the graph needs a token. Send the header"
            + " \"Authorization: Bearer …\" with a token of the issuer that this gateway trusts.");

    private final PermissionProperties properties;
    private final boolean acceptsTokens;

    Callers(PermissionProperties properties, ObjectProvider<JwtDecoder> decoder) {
        this.properties = properties;
        this.acceptsTokens = decoder.getIfAvailable() != null;
    }

    /** Whether any token can be accepted. */
    boolean acceptsTokens() {
        return acceptsTokens;
    }

    /** Whether a question needs no token. */
    boolean isReadingOpen() {
        return !acceptsTokens || properties.openReading();
    }

    /** Who asks, on the thread of the request. */
    public Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken token) {
            return of(token);
        }
        return acceptsTokens ? WITHOUT_TOKEN : Caller.NOBODY;
    }

    private Caller of(JwtAuthenticationToken token) {
        Map<String, Object> claims = token.getToken().getClaims();
        Object claimed = claims.get(properties.nameClaim());
        String name = claimed == null ? token.getName() : claimed.toString();
        if (name == null || name.isBlank()) {
            return Caller.unknown(
                    "The token names no account, so that nothing is changed under it; expected the claim \""
                            + properties.nameClaim() + "\". Maybe the issuer can be told to send it.");
        }
        return new Caller(
                name,
                "",
                has(token, properties.editScope()),
                has(token, properties.importScope()),
                limits(claims.get(properties.regionsClaim())));
    }

    private static boolean has(Authentication token, String scope) {
        return token.getAuthorities().stream().anyMatch(authority -> (SCOPE + scope).equals(authority.getAuthority()));
    }

    /** A claim of one value may come as a text; one of another kind limits to nothing rather than not at all. */
    private static @Nullable List<String> limits(@Nullable Object claim) {
        if (claim == null) {
            return null;
        }
        return claim instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of(claim.toString().trim().split("[ ,]+"));
    }
}

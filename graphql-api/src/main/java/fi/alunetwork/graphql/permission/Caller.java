package fi.alunetwork.graphql.permission;

import fi.alunetwork.core.edit.Mandate;
import fi.alunetwork.core.edit.NotPermittedException;
import fi.alunetwork.core.edit.NotPermittedException.Reason;
import fi.alunetwork.core.graph.Signature;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what they may change. A field takes it as {@code @ContextValue(name = "caller")}; where there is none,
 * nobody is known.
 *
 * @param name the account; null where there is no token
 * @param hint what would be needed to be known, for the one who asks without a token
 * @param mayEdit whether the token has the scope for editing records
 * @param mayImport whether the token has the scope for importing datasets
 * @param limits what editing is limited to; null for no limit
 */
public record Caller(
        @Nullable String name,
        String hint,
        boolean mayEdit,
        boolean mayImport,
        @Nullable List<String> limits) {

    /** The name under which a field finds the caller in the GraphQL context. */
    public static final String KEY = "caller";

    /** Nobody is known, and nobody can be. */
    public static final Caller NOBODY = unknown("This gateway accepts no tokens, so that nothing can be changed through"
            + " it. Set spring.security.oauth2.resourceserver.jwt.issuer-uri (or .jwk-set-uri, or"
            + " .public-key-location) and start it again.");

    /** Someone without a token. */
    static Caller unknown(String hint) {
        return new Caller(null, hint, false, false, null);
    }

    /**
     * What the caller may edit.
     *
     * @throws NotPermittedException where it is nothing
     */
    public Mandate requireEdit() {
        require(mayEdit, "edit records");
        return mandate(limits);
    }

    /**
     * Returns where the caller may replace the whole graph.
     *
     * @throws NotPermittedException where not
     */
    public void requireImport() {
        require(mayImport, "import datasets");
        if (limits != null) {
            throw new NotPermittedException(
                    Reason.FORBIDDEN,
                    "An import replaces the whole graph, and this account may edit a part of it only: "
                            + String.join(", ", limits) + ". Maybe another account is meant.");
        }
    }

    private void require(boolean may, String what) {
        if (name == null) {
            throw new NotPermittedException(Reason.UNAUTHORIZED, hint);
        }
        if (!may) {
            throw new NotPermittedException(
                    Reason.FORBIDDEN,
                    "This account may not " + what + ". Maybe its token lacks the scope: ask the issuer for it.");
        }
    }

    private static Mandate mandate(@Nullable Collection<String> limits) {
        try {
            return limits == null ? Mandate.EVERYWHERE : Mandate.limitedTo(limits);
        } catch (IllegalArgumentException e) {
            throw new NotPermittedException(
                    Reason.FORBIDDEN, "The token's limit cannot be read, so that nothing is edited. " + e.getMessage());
        }
    }

    /** What the caller writes under, with the ground for it. */
    public Signature signature(String source) {
        return new Signature(name, source);
    }
}

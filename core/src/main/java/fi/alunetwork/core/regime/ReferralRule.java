package fi.alunetwork.core.regime;

import fi.alunetwork.core.workshop.Service;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may refer a person to services. The first rule that matches holds.
 *
 * @param services which services; empty means all
 * @param referrers who refers; empty means anybody
 * @param verdict ALLOWED, CONDITIONAL or NOT_ALLOWED
 * @param condition the condition of CONDITIONAL, else null
 * @param grounds why
 */
public record ReferralRule(
        Set<Service> services,
        Set<Referrer> referrers,
        Verdict verdict,
        @Nullable Condition condition,
        Grounds grounds) implements Rule {

    public ReferralRule {
        services = Collections.unmodifiableSet(new TreeSet<>(services));
        referrers = Collections.unmodifiableSet(new TreeSet<>(referrers));
    }

    /** Whether the rule speaks of this referral. */
    public boolean covers(Service service, Referrer referrer) {
        return (services.isEmpty() || services.contains(service))
                && (referrers.isEmpty() || referrers.contains(referrer));
    }
}

package fi.alunetwork.core.regime;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Service;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may receive the government grant for services (valtionavustus). Another question than who may produce them: the
 * grant for youth workshops cannot follow a workshop to a county. The first rule that matches holds.
 *
 * @param services which services; empty means all
 * @param legalForms of which legal forms the applicant is; empty means any
 * @param verdict ALLOWED, CONDITIONAL or NOT_ALLOWED
 * @param condition the condition of CONDITIONAL, else null
 * @param grounds why
 */
public record GrantRule(
        Set<Service> services,
        Set<LegalForm> legalForms,
        Verdict verdict,
        @Nullable Condition condition,
        Grounds grounds)
        implements Rule {

    public GrantRule {
        services = Collections.unmodifiableSet(new TreeSet<>(services));
        legalForms = Collections.unmodifiableSet(new TreeSet<>(legalForms));
    }

    /** Whether the rule speaks of the service. */
    public boolean covers(Service service) {
        return services.isEmpty() || services.contains(service);
    }
}

package fi.alunetwork.core.regime;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may produce services. The first rule that matches holds; what is empty or null matches everything.
 *
 * @param services which services; empty means all
 * @param part the part of them that is meant; null for the whole and for every part
 * @param roles what the workshop is in the service; empty means whatever
 * @param relations what the producer is to the organiser; empty means whatever
 * @param legalForms of which legal forms the producer is; empty means any, also one that is not known
 * @param controlledBy the legal forms of the bodies whose in-house entity the producer is; empty means whatever
 * @param ownedShareFrom the least share that the organiser must own, above 0 to 1; null where none is stated
 * @param reading only in this reading of the law; null in both
 * @param verdict ALLOWED, CONDITIONAL or NOT_ALLOWED
 * @param condition the condition of CONDITIONAL, else null
 * @param advice what the authorities advise
 * @param grounds why
 */
public record ProducerRule(
        Set<Service> services,
        @Nullable ServicePart part,
        Set<Provision.Role> roles,
        Set<Relation> relations,
        Set<LegalForm> legalForms,
        Set<LegalForm> controlledBy,
        @Nullable Double ownedShareFrom,
        @Nullable Reading reading,
        Verdict verdict,
        @Nullable Condition condition,
        Advice advice,
        Grounds grounds)
        implements Rule {

    public ProducerRule {
        services = Collections.unmodifiableSet(new TreeSet<>(services));
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        relations = Collections.unmodifiableSet(new TreeSet<>(relations));
        legalForms = Collections.unmodifiableSet(new TreeSet<>(legalForms));
        controlledBy = Collections.unmodifiableSet(new TreeSet<>(controlledBy));
    }

    /** Whether the rule speaks of the service, the part (null for the whole) and the role, in the reading. */
    public boolean covers(Service service, @Nullable ServicePart asked, Provision.Role role, Reading followed) {
        return (services.isEmpty() || services.contains(service))
                && (part == null || part == asked)
                && (roles.isEmpty() || roles.contains(role))
                && (reading == null || reading == followed);
    }
}

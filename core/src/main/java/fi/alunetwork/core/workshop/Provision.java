package fi.alunetwork.core.workshop;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.MunicipalityCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One service of one workshop for a time (tuottaminen): what, for whom, where and on what basis.
 *
 * @param id its key
 * @param service what is provided
 * @param role whether the workshop produces the service, hosts it, or employs the person
 * @param targetGroup for whom; null where not known
 * @param languages in which languages; empty where not known
 * @param places places at one time, zero or more; null where not known
 * @param basis on what basis; {@code NOT_KNOWN} where no source tells it
 * @param deliveryMode on site, mobile or remote; only the first two are local service
 * @param served the municipalities whose residents the provision is declared to serve (toiminta-alue); empty where not
 *     declared
 * @param optionUntil the day to which an option of the contract can carry it on; null where there is none or not known
 * @param lifespan when it is provided
 * @param provenance where this is from
 */
public record Provision(
        ProvisionId id,
        Service service,
        Role role,
        @Nullable TargetGroup targetGroup,
        Set<Language> languages,
        @Nullable Integer places,
        Basis basis,
        DeliveryMode deliveryMode,
        Set<MunicipalityCode> served,
        @Nullable LocalDate optionUntil,
        Lifespan lifespan,
        Provenance provenance) {

    /** What the workshop is in a service. */
    public enum Role {
        /** It produces the service (tuottaja). */
        PRODUCER,
        /** It hosts the service that another body is responsible for, as in a work trial. */
        HOST,
        /** It employs the person, as in pay-subsidised work. */
        EMPLOYER
    }

    /** On what basis a service is provided. */
    public enum Basis {
        /** By the body that organises it, or of the operator's own will. */
        OWN,
        /** By a contract with the organiser. */
        CONTRACT,
        /** By vouchers of the organiser (palveluseteli). */
        VOUCHER,
        /** By cooperation between contracting entities (hankintalaki 16 §). */
        HORIZONTAL,
        /** By a grant. */
        GRANT,
        /**
         * By an own contract with the participant (oma sopimus): it restores no statutory service and brings no
         * benefit.
         */
        OWN_CONTRACT,
        /** No source tells it. */
        NOT_KNOWN
    }

    /** How a service reaches the participant. */
    public enum DeliveryMode {
        /** At a site of the workshop. */
        ON_SITE,
        /** The workshop comes to the municipalities it serves. */
        MOBILE,
        /** Over the network or the telephone; never counts as a local service. */
        REMOTE
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where places are negative, or the option ends before the provision
     */
    public Provision {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        served = Collections.unmodifiableSet(new TreeSet<>(served));
        if (places != null && places < 0) {
            throw new IllegalArgumentException("Provision " + id + " has " + places
                    + " places; expected zero or more. Maybe they are not known: leave the field empty.");
        }
        LocalDate until = lifespan.period().until();
        if (optionUntil != null && until != null && optionUntil.isBefore(until)) {
            throw new IllegalArgumentException("The option of provision " + id + " ends on " + optionUntil
                    + ", before the provision itself on " + until + ". Maybe the two dates are swapped.");
        }
    }
}

package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A provision like another one, on the way to differ from it. */
final class ProvisionCopy {

    private final Provision of;
    private ProvisionId id;
    private @Nullable Integer places;
    private Provision.Basis basis;
    private Set<MunicipalityCode> served;
    private Lifespan lifespan;
    private Provenance provenance;

    private ProvisionCopy(Provision of) {
        this.of = of;
        this.id = of.id();
        this.places = of.places();
        this.basis = of.basis();
        this.served = of.served();
        this.lifespan = of.lifespan();
        this.provenance = of.provenance();
    }

    static ProvisionCopy of(Provision provision) {
        return new ProvisionCopy(provision);
    }

    /** The provision that goes on under another id, with what is known of its existence. */
    static ProvisionCopy goingOn(Provision provision, Draft draft) {
        ProvisionCopy copy = new ProvisionCopy(provision);
        copy.id = new ProvisionId(draft.newId(provision.id().value()));
        copy.lifespan = Ending.goingOn(provision.lifespan(), draft.day());
        copy.provenance = draft.changed(provision.provenance());
        return copy;
    }

    ProvisionCopy lasting(Lifespan other) {
        lifespan = other;
        return this;
    }

    ProvisionCopy places(@Nullable Integer number) {
        places = number;
        return this;
    }

    ProvisionCopy on(Provision.Basis other) {
        basis = other;
        return this;
    }

    ProvisionCopy serving(Set<MunicipalityCode> others) {
        served = others;
        return this;
    }

    /** An option that was over before an open provision ends adds nothing to it. */
    private @Nullable LocalDate optionUntil() {
        LocalDate told = of.optionUntil();
        LocalDate until = lifespan.period().until();
        return told != null && until != null && told.isBefore(until) ? until : told;
    }

    Provision done() {
        return new Provision(
                id,
                of.service(),
                of.role(),
                of.targetGroup(),
                of.languages(),
                places,
                basis,
                of.deliveryMode(),
                served,
                optionUntil(),
                lifespan,
                provenance);
    }
}

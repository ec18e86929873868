package fi.alunetwork.core.graph;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.TargetGroup;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a provision of a {@link Sketch} differs from the plain one. */
public final class ProvisionSketch {

    private ProvisionSketch() {}

    /** Provided for this time. */
    public static UnaryOperator<Provision> lasting(Lifespan lifespan) {
        return p -> of(p, p.targetGroup(), p.basis(), p.deliveryMode(), lifespan, p.provenance());
    }

    /** With an option of the contract to that day. */
    public static UnaryOperator<Provision> optionUntil(LocalDate day) {
        return p -> new Provision(
                p.id(),
                p.service(),
                p.role(),
                p.targetGroup(),
                p.languages(),
                p.places(),
                p.basis(),
                p.deliveryMode(),
                p.served(),
                day,
                p.lifespan(),
                p.provenance());
    }

    /** Reaching the participant in this way. */
    public static UnaryOperator<Provision> by(Provision.DeliveryMode mode) {
        return p -> of(p, p.targetGroup(), p.basis(), mode, p.lifespan(), p.provenance());
    }

    /** On this basis. */
    public static UnaryOperator<Provision> onBasis(Provision.Basis basis) {
        return p -> of(p, p.targetGroup(), basis, p.deliveryMode(), p.lifespan(), p.provenance());
    }

    /** For these people. */
    public static UnaryOperator<Provision> forGroup(TargetGroup group) {
        return p -> of(p, group, p.basis(), p.deliveryMode(), p.lifespan(), p.provenance());
    }

    /** Illustrative. */
    public static UnaryOperator<Provision> invented() {
        return p -> of(p, p.targetGroup(), p.basis(), p.deliveryMode(), p.lifespan(), Provenance.ILLUSTRATIVE);
    }

    /** With so many places; null where not known. */
    public static UnaryOperator<Provision> places(@Nullable Integer places) {
        return p -> new Provision(
                p.id(),
                p.service(),
                p.role(),
                p.targetGroup(),
                p.languages(),
                places,
                p.basis(),
                p.deliveryMode(),
                p.served(),
                p.optionUntil(),
                p.lifespan(),
                p.provenance());
    }

    private static Provision of(
            Provision p,
            TargetGroup group,
            Provision.Basis basis,
            Provision.DeliveryMode mode,
            Lifespan lifespan,
            Provenance provenance) {
        return new Provision(
                p.id(),
                p.service(),
                p.role(),
                group,
                p.languages(),
                p.places(),
                basis,
                mode,
                p.served(),
                p.optionUntil(),
                lifespan,
                provenance);
    }
}

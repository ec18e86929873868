package fi.alunetwork.core.graph;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A partnership for tests, drawn as text: parties such as {@code "a:LEAD b:MEMBER ?:MEMBER"}, where a question mark is
 * one that no source names. Sourced and open at all times unless said otherwise.
 */
public final class PartnershipSketch {

    private final String id;
    private final CooperationModel model;
    private final List<Party> parties;
    private Set<Service> services = Set.of();
    private Lifespan lifespan = Lifespan.ALWAYS;
    private Provenance provenance = Sketch.SOURCED;
    private @Nullable RelationQuality quality;

    private PartnershipSketch(String id, CooperationModel model, List<Party> parties) {
        this.id = id;
        this.model = model;
        this.parties = parties;
    }

    /** A partnership of parties in roles. */
    public static PartnershipSketch of(String id, CooperationModel model, String parties) {
        return new PartnershipSketch(
                id,
                model,
                Arrays.stream(parties.split(" ")).map(PartnershipSketch::party).toList());
    }

    private static Party party(String text) {
        String[] parts = text.split(":");
        OrganisationId who = parts[0].equals("?") ? null : new OrganisationId(parts[0]);
        return new Party(who, Party.Role.valueOf(parts[1]), null);
    }

    /** About these services. */
    public PartnershipSketch about(Service... some) {
        services = Set.of(some);
        return this;
    }

    /** From a day until the day before another; null for ever. */
    public PartnershipSketch during(@Nullable LocalDate from, @Nullable LocalDate until) {
        lifespan = new Lifespan(new Period(from, until), null);
        return this;
    }

    /** Last seen on a day, and not known since. */
    public PartnershipSketch lastSeen(LocalDate day) {
        lifespan = new Lifespan(Period.ALWAYS, day);
        return this;
    }

    /** Invented. */
    public PartnershipSketch illustrative() {
        provenance = Provenance.ILLUSTRATIVE;
        return this;
    }

    /** With what a survey told. */
    public PartnershipSketch quality(RelationQuality told) {
        quality = told;
        return this;
    }

    /** The record. */
    public Partnership drawn() {
        return new Partnership(
                new PartnershipId(id),
                LocalizedName.finnish("Kumppanuus " + id),
                model,
                parties,
                services,
                Set.of(),
                quality,
                lifespan,
                provenance);
    }
}

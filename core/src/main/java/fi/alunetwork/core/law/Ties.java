package fi.alunetwork.core.law;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.workshop.Service;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What binds an organisation to others in the register on the day. */
final class Ties {

    private static final Set<LegalForm> PRIVATE = EnumSet.of(
            LegalForm.ASSOCIATION,
            LegalForm.FOUNDATION,
            LegalForm.LIMITED_COMPANY,
            LegalForm.COOPERATIVE,
            LegalForm.RELIGIOUS_COMMUNITY);

    private Ties() {}

    /**
     * Whether what the law says of the organisation may rest on more than its form: it may be the organiser, somebody
     * owns or controls it, or it shares a partnership with the organiser.
     */
    static boolean isBound(OrganisationOnDate organisation, @Nullable Organiser organiser) {
        return organiser == null
                || organiser.isOrMayBe(organisation.record().id())
                || !organisation.record().owners().isEmpty()
                || organisation.partnerships().stream()
                        .anyMatch(partnership -> partnership.record().model() == CooperationModel.IN_HOUSE
                                || parties(partnership).anyMatch(organiser::isOrMayBe));
    }

    /** The models of cooperation with the organiser on the service that are known to hold on the day. */
    static Set<CooperationModel> models(OrganisationOnDate organisation, Organiser organiser, Service service) {
        Set<CooperationModel> models = EnumSet.noneOf(CooperationModel.class);
        organisation.partnerships().stream()
                .filter(partnership -> partnership.existence() == Existence.OPEN && isOn(partnership, service))
                .filter(partnership -> parties(partnership).anyMatch(organiser::isOrMayBe))
                .forEach(partnership -> models.add(partnership.record().model()));
        return models;
    }

    /**
     * Whether the organiser controls the organisation: as its owner beside no private one, or, as its founder or
     * through its board, by a partnership that says so.
     */
    static boolean isInHouseOf(OrganisationOnDate organisation, Organiser organiser) {
        OrganisationOnDate body = organiser.candidate();
        return body != null && controls(body, organisation);
    }

    /** Whether bodies of one of the legal forms control the organisation. */
    static boolean isControlledBy(OrganisationOnDate organisation, Set<LegalForm> forms) {
        return Stream.concat(organisation.owners().stream(), inHousePartners(organisation))
                .filter(body -> forms.contains(body.record().legalForm()))
                .anyMatch(body -> controls(body, organisation));
    }

    /** The share of the organisation that the organiser owns; empty where not known, as with a foundation. */
    static Optional<Double> ownedShare(OrganisationOnDate organisation, Organiser organiser) {
        return organisation.record().owners().stream()
                .filter(owner -> organiser.isOrMayBe(owner.organisation()))
                .map(Owner::share)
                .filter(Objects::nonNull)
                .findFirst();
    }

    static boolean isOwnedBy(OrganisationOnDate organisation, Organiser organiser) {
        return organisation.record().owners().stream().anyMatch(owner -> organiser.isOrMayBe(owner.organisation()));
    }

    /** Whether the body owns the entity beside no private owner. */
    static boolean owns(OrganisationOnDate body, OrganisationOnDate entity) {
        OrganisationId id = body.record().id();
        List<OrganisationOnDate> owners = entity.owners();
        return owners.stream().anyMatch(owner -> owner.record().id().equals(id))
                && owners.stream()
                        .noneMatch(owner -> PRIVATE.contains(owner.record().legalForm()));
    }

    private static boolean controls(OrganisationOnDate body, OrganisationOnDate entity) {
        OrganisationId id = body.record().id();
        if (id.equals(entity.record().id())) {
            return false;
        }
        return owns(body, entity)
                || inHousePartners(entity)
                        .anyMatch(partner -> partner.record().id().equals(id));
    }

    /** The other parties of its in-house partnerships, where it is not the buyer itself. */
    private static Stream<OrganisationOnDate> inHousePartners(OrganisationOnDate entity) {
        OrganisationId id = entity.record().id();
        return entity.partnerships().stream()
                .filter(partnership -> partnership.existence() == Existence.OPEN)
                .filter(partnership -> partnership.record().model() == CooperationModel.IN_HOUSE)
                .filter(partnership -> partnership.record().parties().stream()
                        .noneMatch(party -> id.equals(party.organisation()) && party.role() == Party.Role.BUYER))
                .flatMap(partnership -> partnership.parties().stream())
                .flatMap(party -> party.organisation().stream())
                .filter(partner -> !partner.record().id().equals(id));
    }

    private static boolean isOn(PartnershipOnDate partnership, Service service) {
        Set<Service> services = partnership.record().services();
        return services.isEmpty() || services.contains(service);
    }

    private static Stream<OrganisationId> parties(PartnershipOnDate partnership) {
        return partnership.record().parties().stream().map(Party::organisation).filter(Objects::nonNull);
    }
}

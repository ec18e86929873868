package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.graphql.scenario.ChangeInput.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes as they are asked by which something begins. */
final class Additions {

    private Additions() {}

    record PointInput(double latitude, double longitude) {

        GeoPoint toPoint() {
            try {
                return new GeoPoint(latitude, longitude);
            } catch (IllegalArgumentException e) {
                throw new UnreadableException(
                        "point", latitude + ", " + longitude, "degrees of WGS84", "the two are swapped");
            }
        }
    }

    record AddSiteInput(
            String workshop,
            MunicipalityCode municipality,
            @Nullable PointInput point) implements Kind {

        @Override
        public String kind() {
            return "addSite";
        }

        @Override
        public Change toChange() {
            return new Change.AddSite(
                    Keys.workshop("workshop", workshop), municipality, point == null ? null : point.toPoint());
        }
    }

    record AddProvisionInput(
            String workshop,
            Service service,
            Provision.@Nullable Role role,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable List<Language> languages,
            @Nullable Integer places,
            Provision.@Nullable Basis basis,
            Provision.@Nullable DeliveryMode deliveryMode,
            @Nullable List<MunicipalityCode> served)
            implements Kind {

        @Override
        public String kind() {
            return "addProvision";
        }

        // NullAway does not see in a class file that a record's component may be null.
        @Override
        @SuppressWarnings("NullAway")
        public Change toChange() {
            return new Change.AddProvision(
                    Keys.workshop("workshop", workshop),
                    service,
                    role == null ? Provision.Role.PRODUCER : role,
                    targetGroup(),
                    languages == null ? Set.of() : Set.copyOf(languages),
                    places,
                    basis == null ? Provision.Basis.NOT_KNOWN : basis,
                    deliveryMode == null ? Provision.DeliveryMode.ON_SITE : deliveryMode,
                    served == null ? Set.of() : Set.copyOf(served));
        }

        private @Nullable TargetGroup targetGroup() {
            if (ageFrom == null && ageTo == null) {
                return null;
            }
            try {
                return new TargetGroup(ageFrom, ageTo);
            } catch (IllegalArgumentException e) {
                throw new UnreadableException(
                        "ageFrom", ageFrom + " to " + ageTo, "ages of 0 to 120 in this order", "the two are swapped");
            }
        }
    }

    record PartyInput(String organisation, Party.Role role) {

        Party toParty() {
            return new Party(Keys.organisation("parties.organisation", organisation), role, null);
        }
    }

    record AddPartnershipInput(
            CooperationModel model,
            List<PartyInput> parties,
            @Nullable List<Service> services,
            @Nullable List<MunicipalityCode> municipalities)
            implements Kind {

        @Override
        public String kind() {
            return "addPartnership";
        }

        @Override
        public Change toChange() {
            return new Change.AddPartnership(
                    model,
                    parties.stream().map(PartyInput::toParty).toList(),
                    services == null ? Set.of() : Set.copyOf(services),
                    municipalities == null ? Set.of() : Set.copyOf(municipalities));
        }
    }
}

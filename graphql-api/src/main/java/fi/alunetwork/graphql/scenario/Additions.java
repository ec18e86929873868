package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Change.Unreadable.Fault;
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

        static @Nullable GeoPoint pointOf(@Nullable PointInput input, Faults faults) {
            return input == null ? null : input.toPoint(faults);
        }

        private GeoPoint toPoint(Faults faults) {
            return faults.read(
                    () -> new GeoPoint(latitude, longitude),
                    new GeoPoint(0, 0),
                    new Fault("point", latitude + ", " + longitude, "degrees of WGS84", "the two are swapped"));
        }
    }

    record AddWorkshopInput(
            String name,
            String operator,
            MunicipalityCode municipality,
            @Nullable PointInput point,
            List<NewProvisionInput> provisions)
            implements Kind {

        @Override
        public String kind() {
            return "addWorkshop";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.AddWorkshop(
                    name,
                    new Keys(faults).organisation("operator", operator),
                    municipality,
                    PointInput.pointOf(point, faults),
                    provisions.stream()
                            .map(provision -> provision.toProvision("provisions.", faults))
                            .toList());
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
        public Change toChange(Faults faults) {
            return new Change.AddSite(
                    new Keys(faults).workshop("workshop", workshop), municipality, PointInput.pointOf(point, faults));
        }
    }

    record NewProvisionInput(
            Service service,
            Provision.@Nullable Role role,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable List<Language> languages,
            @Nullable Integer places,
            Provision.@Nullable Basis basis,
            Provision.@Nullable DeliveryMode deliveryMode,
            @Nullable List<MunicipalityCode> served) {

        // NullAway does not see in a class file that a record's component may be null.
        @SuppressWarnings("NullAway")
        Change.NewProvision toProvision(String field, Faults faults) {
            return new Change.NewProvision(
                    service,
                    role == null ? Provision.Role.PRODUCER : role,
                    targetGroup(field, faults),
                    languages == null ? Set.of() : Set.copyOf(languages),
                    places,
                    basis == null ? Provision.Basis.NOT_KNOWN : basis,
                    deliveryMode == null ? Provision.DeliveryMode.ON_SITE : deliveryMode,
                    served == null ? Set.of() : Set.copyOf(served));
        }

        private @Nullable TargetGroup targetGroup(String field, Faults faults) {
            if (ageFrom == null && ageTo == null) {
                return null;
            }
            return faults.read(
                    () -> new TargetGroup(ageFrom, ageTo),
                    TargetGroup.EVERYONE,
                    new Fault(
                            field + "ageFrom",
                            ageFrom + " to " + ageTo,
                            "ages of 0 to 120 in this order",
                            "the two are swapped"));
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

        @Override
        public Change toChange(Faults faults) {
            NewProvisionInput provision = new NewProvisionInput(
                    service, role, ageFrom, ageTo, languages, places, basis, deliveryMode, served);
            return new Change.AddProvision(
                    new Keys(faults).workshop("workshop", workshop), provision.toProvision("", faults));
        }
    }

    record PartyInput(String organisation, Party.Role role) {

        Party toParty(Faults faults) {
            return new Party(new Keys(faults).organisation("parties.organisation", organisation), role, null);
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
        public Change toChange(Faults faults) {
            return new Change.AddPartnership(
                    model,
                    parties.stream().map(party -> party.toParty(faults)).toList(),
                    services == null ? Set.of() : Set.copyOf(services),
                    municipalities == null ? Set.of() : Set.copyOf(municipalities));
        }
    }
}

package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One change of a scenario. A change only says what is meant; whether it can be made is found when its scenario is
 * applied, so that all that is wrong with a scenario comes back together.
 */
public sealed interface Change {

    /**
     * A workshop closes, with all that it provides.
     *
     * @param workshop which
     */
    record CloseWorkshop(WorkshopId workshop) implements Change {}

    /**
     * An organisation closes. Workshops that nobody else runs close with it; partnerships end, or go on without it
     * where two or more other parties remain.
     *
     * @param organisation which
     */
    record CloseOrganisation(OrganisationId organisation) implements Change {}

    /**
     * A workshop gets one more site, where all that it provides is provided too.
     *
     * @param workshop which
     * @param municipality where
     * @param point where exactly; null for the municipality's centre
     */
    record AddSite(
            WorkshopId workshop,
            MunicipalityCode municipality,
            @Nullable GeoPoint point) implements Change {}

    /**
     * A new workshop opens, with one site.
     *
     * @param name what it is called; not blank
     * @param operator who runs it
     * @param municipality where
     * @param point where exactly; null for the municipality's centre
     * @param provisions what it provides; at least one
     */
    record AddWorkshop(
            String name,
            OrganisationId operator,
            MunicipalityCode municipality,
            @Nullable GeoPoint point,
            List<NewProvision> provisions)
            implements Change {

        public AddWorkshop {
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * A workshop provides one more service.
     *
     * @param workshop which
     * @param provision what it begins to provide
     */
    record AddProvision(WorkshopId workshop, NewProvision provision) implements Change {

        /** A service on site, for everyone, with nothing more told of it. */
        public static AddProvision of(WorkshopId workshop, Service service, MunicipalityCode... served) {
            return new AddProvision(workshop, NewProvision.of(service, served));
        }
    }

    /**
     * What begins to be provided; no change by itself.
     *
     * @param service what
     * @param role whether the workshop produces the service, hosts it, or employs the person
     * @param targetGroup for whom; null where not told
     * @param languages in which languages; empty where not told
     * @param places places at one time, zero or more; null where not told
     * @param basis on what basis
     * @param deliveryMode how the service reaches the participant
     * @param served the municipalities that it serves; empty where not declared
     */
    record NewProvision(
            Service service,
            Provision.Role role,
            @Nullable TargetGroup targetGroup,
            Set<Language> languages,
            @Nullable Integer places,
            Provision.Basis basis,
            Provision.DeliveryMode deliveryMode,
            Set<MunicipalityCode> served) {

        public NewProvision {
            languages = sorted(languages);
            served = sorted(served);
        }

        /** A service on site, for everyone, with nothing more told of it. */
        public static NewProvision of(Service service, MunicipalityCode... served) {
            return new NewProvision(
                    service,
                    Provision.Role.PRODUCER,
                    null,
                    Set.of(),
                    null,
                    Provision.Basis.NOT_KNOWN,
                    Provision.DeliveryMode.ON_SITE,
                    Set.of(served));
        }
    }

    /**
     * A provision ends.
     *
     * @param provision which
     */
    record RemoveProvision(ProvisionId provision) implements Change {}

    /**
     * A provision moves, with all of its places or some.
     *
     * @param provision which
     * @param toWorkshop the workshop that provides it from then on; null where {@code toMunicipality} is given
     * @param toMunicipality the municipality at whose centre its operators provide it from then on; null where
     *     {@code toWorkshop} is given
     * @param places how many places move, 1 to all; null for all
     */
    record MoveProvision(
            ProvisionId provision,
            @Nullable WorkshopId toWorkshop,
            @Nullable MunicipalityCode toMunicipality,
            @Nullable Integer places)
            implements Change {}

    /**
     * Bodies of some legal forms produce some services no more: every pair of a form and a service. A workshop with an
     * operator of another form goes on. What was to begin later never begins; whether it would be own production is
     * judged by the law of the day on which it was to begin.
     *
     * @param forms the legal forms
     * @param services the services
     * @param except organisations that go on, as those in horizontal cooperation
     * @param exceptOwnProduction whether a body that organises the service goes on producing it for its own residents,
     *     by the law of the picture after the earlier changes: Helsinki and the counties' own units
     * @param area only at workshops that stand in this area; null for the whole country
     */
    record RemoveProduction(
            Set<LegalForm> forms,
            Set<Service> services,
            Set<OrganisationId> except,
            boolean exceptOwnProduction,
            @Nullable RegionId area)
            implements Change {

        public RemoveProduction {
            forms = sorted(forms);
            services = sorted(services);
            except = sorted(except);
        }

        /** In the whole country, own production of the organiser excepted. */
        public static RemoveProduction of(Set<LegalForm> forms, Set<Service> services) {
            return new RemoveProduction(forms, services, Set.of(), true, null);
        }
    }

    /**
     * Another regime holds, whatever the day: also a planned or an open one.
     *
     * @param regime which
     */
    record ApplyRegime(RegimeId regime) implements Change {}

    /**
     * Chosen provisions go to another operator, in either direction. Where all that a workshop provides goes, the
     * workshop changes its operator; else the receiver runs a workshop of its own at the same sites. The government
     * grant stays behind where the receiver cannot get it.
     *
     * @param provisions which
     * @param to who provides them from then on
     * @param share the share of the places of each that goes, above 0 to 1, rounded to whole places
     * @param basis on what basis from then on; null for the same as before
     */
    record TransferProvisions(
            ProvisionSelection provisions, OrganisationId to, double share, Provision.@Nullable Basis basis)
            implements Change {}

    /**
     * The figures of an indicator are multiplied, whatever their date.
     *
     * @param indicator a count, which can weigh people
     * @param factor zero or more
     * @param municipalities only these; null for all
     * @param area only the municipalities of this area; null for all
     */
    record ScaleDemand(
            IndicatorId indicator,
            double factor,
            @Nullable Set<MunicipalityCode> municipalities,
            @Nullable RegionId area)
            implements Change {

        public ScaleDemand {
            municipalities = municipalities == null ? null : sorted(municipalities);
        }
    }

    /**
     * Municipalities are merged into another one. Their figures add up, and their centres go on standing for their
     * residents.
     *
     * @param municipalities those that end
     * @param into the one that goes on
     */
    record MergeMunicipalities(Set<MunicipalityCode> municipalities, MunicipalityCode into) implements Change {

        public MergeMunicipalities {
            municipalities = sorted(municipalities);
        }
    }

    /**
     * Municipalities move to another area, out of the areas of the same kind that they belong to.
     *
     * @param municipalities which
     * @param to where to
     */
    record MoveMunicipalities(Set<MunicipalityCode> municipalities, RegionId to) implements Change {

        public MoveMunicipalities {
            municipalities = sorted(municipalities);
        }
    }

    /**
     * A partnership ends.
     *
     * @param partnership which
     */
    record EndPartnership(PartnershipId partnership) implements Change {}

    /**
     * Organisations begin to work together.
     *
     * @param model how
     * @param parties who, in which roles; two or more organisations
     * @param services on which services; empty where on none in particular
     * @param municipalities where; empty where not told
     */
    record AddPartnership(
            CooperationModel model, List<Party> parties, Set<Service> services, Set<MunicipalityCode> municipalities)
            implements Change {

        public AddPartnership {
            parties = List.copyOf(parties);
            services = sorted(services);
            municipalities = sorted(municipalities);
        }
    }

    /**
     * The places of chosen provisions are multiplied, rounded to whole places. Those whose places are not known stay as
     * they are.
     *
     * @param provisions which
     * @param factor zero or more
     */
    record ChangePlaces(ProvisionSelection provisions, double factor) implements Change {}

    /**
     * What was asked and is no change, because a value in it has no possible form. It keeps its place in the list, so
     * that its problems come back together with those of the other changes.
     *
     * @param kind the kind of change that was meant
     * @param faults what is wrong with it; at least one
     */
    record Unreadable(String kind, List<Fault> faults) implements Change {

        /**
         * A value that cannot be read.
         *
         * @param field where
         * @param value what stands there
         * @param expected what was expected
         * @param maybe a guess at the cause
         */
        public record Fault(String field, String value, String expected, String maybe) {}

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /** The kind of change in the words of the schema, such as {@code closeWorkshop}. */
    default String kind() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static <T extends Comparable<? super T>> Set<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}

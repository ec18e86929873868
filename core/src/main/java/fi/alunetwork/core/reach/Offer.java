package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Site;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A provision as coverage sees it: whom it admits.
 *
 * @param provision the provision
 * @param organiserArea the municipalities of the area that its operator acts for; empty where the operator acts for
 *     none or its area is not known
 */
public record Offer(ProvisionOnDate provision, Set<MunicipalityCode> organiserArea) {

    /** Whether residents of a municipality are admitted. */
    public enum Admission {
        /** They are. */
        ADMITTED,
        /** Only others are. */
        NOT_ADMITTED,
        /** Nothing tells whom the provision admits. */
        NOT_KNOWN
    }

    public Offer {
        organiserArea = Set.copyOf(organiserArea);
    }

    /** A provision with the area of its operators on the day. */
    public static Offer of(DatedGraph graph, ProvisionOnDate provision) {
        Set<MunicipalityCode> area = new HashSet<>();
        for (OrganisationOnDate operator : provision.workshop().operators()) {
            operator.actsFor().forEach(region -> region.municipalities().forEach(m -> area.add(m.code())));
            MunicipalityCode home = operator.record().homeMunicipality();
            if (operator.record().legalForm() == LegalForm.MUNICIPALITY && home != null) {
                area.add(graph.codeOn(home));
            }
        }
        return new Offer(provision, area);
    }

    /** Whether the service comes to the municipalities it serves. */
    public boolean isMobile() {
        return provision.record().deliveryMode() == DeliveryMode.MOBILE;
    }

    /** Whether it is declared to serve the municipality. */
    public boolean declares(MunicipalityCode municipality) {
        return provision.serves(municipality);
    }

    /**
     * A municipality that the provision serves, or that lies in its organiser's area, is admitted. Without a declared
     * service area, a service that is bound to no area is open to whoever comes, and of one that is bound it is not
     * known whom an operator without an area of its own serves.
     */
    public Admission admission(MunicipalityCode municipality) {
        if (declares(municipality) || organiserArea.contains(municipality)) {
            return Admission.ADMITTED;
        }
        if (!provision.record().served().isEmpty()) {
            return Admission.NOT_ADMITTED;
        }
        if (!provision.record().service().isBoundToResidence()) {
            return Admission.ADMITTED;
        }
        return isUnsureWhomItAdmits() ? Admission.NOT_KNOWN : Admission.NOT_ADMITTED;
    }

    /** Whether this offer alone covers a place by the rule; a site to which the way is not known covers nobody. */
    public boolean covers(Stop place, CoverageRule rule, TravelCost travel, double threshold) {
        return admission(rule, place.municipality()) == Admission.ADMITTED
                && (isMobile() || rule == CoverageRule.DECLARED_AREA || isWithin(place, travel, threshold));
    }

    private boolean isWithin(Stop place, TravelCost travel, double threshold) {
        return provision.workshop().sites().stream().anyMatch(site -> travel.between(place, stopAt(site)) <= threshold);
    }

    /** The cost of the way from a place to the nearest site; empty where none is known. */
    public OptionalDouble nearest(Stop place, TravelCost travel) {
        return provision.workshop().sites().stream()
                .mapToDouble(site -> travel.between(place, stopAt(site)))
                .filter(cost -> !Double.isNaN(cost))
                .min();
    }

    /** One of its workshop's sites as the end of a way. */
    Stop stopAt(Site site) {
        return new Stop(site.point(), provision.graph().codeOn(site.municipality()), site.id());
    }

    /** Whether the offer meets a rule, the way apart: a service that comes to people reaches those that it serves. */
    Admission admission(CoverageRule rule, MunicipalityCode municipality) {
        if (isMobile() || rule == CoverageRule.DECLARED_AREA) {
            return declares(municipality) ? Admission.ADMITTED : Admission.NOT_ADMITTED;
        }
        return rule == CoverageRule.DISTANCE ? Admission.ADMITTED : admission(municipality);
    }

    /** Whether there are municipalities of which it is not known whether their residents are admitted. */
    boolean isUnsureWhomItAdmits() {
        return provision.record().served().isEmpty()
                && provision.record().service().isBoundToResidence()
                && organiserArea.isEmpty();
    }
}

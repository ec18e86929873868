package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import java.util.HashSet;
import java.util.Set;

/**
 * A provision as coverage sees it: whom it admits.
 *
 * @param provision the provision
 * @param organiserArea the municipalities of the area that its operator acts for; empty where the operator acts for
 *     none or its area is not known
 */
record Offer(ProvisionOnDate provision, Set<MunicipalityCode> organiserArea) {

    /** Whether residents of a municipality are admitted. */
    enum Admission {
        ADMITTED,
        NOT_ADMITTED,
        NOT_KNOWN
    }

    static Offer of(DatedGraph graph, ProvisionOnDate provision) {
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

    boolean isMobile() {
        return provision.record().deliveryMode() == DeliveryMode.MOBILE;
    }

    boolean declares(MunicipalityCode municipality) {
        return provision.serves(municipality);
    }

    /**
     * A municipality that the provision serves, or that lies in its organiser's area, is admitted. Without a declared
     * service area, a service that is bound to no area is open to whoever comes, and of one that is bound it is not
     * known whom an operator without an area of its own serves.
     */
    Admission admission(MunicipalityCode municipality) {
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

    /** Whether there are municipalities of which it is not known whether their residents are admitted. */
    boolean isUnsureWhomItAdmits() {
        return provision.record().served().isEmpty()
                && provision.record().service().isBoundToResidence()
                && organiserArea.isEmpty();
    }
}

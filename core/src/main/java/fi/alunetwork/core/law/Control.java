package fi.alunetwork.core.law;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who controls whom, as far as the register tells. */
public final class Control {

    private static final Set<LegalForm> AUTHORITIES = EnumSet.of(
            LegalForm.MUNICIPALITY,
            LegalForm.JOINT_MUNICIPAL_AUTHORITY,
            LegalForm.WELLBEING_SERVICES_COUNTY,
            LegalForm.STATE);

    private Control() {}

    /** Whether a body owns an entity, alone or beside others of which none is private. */
    public static boolean byOwnership(OrganisationOnDate body, OrganisationOnDate entity) {
        return Ties.owns(body, entity);
    }

    /**
     * Whether a body is a contracting entity of the Procurement Act (1397/2016, 5 §): an authority of a municipality,
     * joint authority, county or the state, or a body that such ones control. Empty where it is not known: its form is
     * not told, or it is a religious community, of which the parishes of two churches are and others are not.
     */
    public static Optional<Boolean> isContractingEntity(OrganisationOnDate body) {
        LegalForm form = body.record().legalForm();
        if (AUTHORITIES.contains(form) || Ties.isControlledBy(body, AUTHORITIES)) {
            return Optional.of(true);
        }
        return form == LegalForm.NOT_KNOWN || form == LegalForm.RELIGIOUS_COMMUNITY
                ? Optional.empty()
                : Optional.of(false);
    }
}

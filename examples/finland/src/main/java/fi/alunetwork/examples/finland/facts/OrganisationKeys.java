package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;

/** The keys of the bodies that areas have: every municipality, every wellbeing services county. */
public final class OrganisationKeys {

    private OrganisationKeys() {}

    /** The municipality as a body. */
    public static OrganisationId municipality(MunicipalityCode code) {
        return new OrganisationId("kunta-" + code);
    }

    /** The wellbeing services county of a code as a body. */
    public static OrganisationId county(String code) {
        return new OrganisationId("hva-" + code);
    }
}

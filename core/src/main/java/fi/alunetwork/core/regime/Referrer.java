package fi.alunetwork.core.regime;

/** Who guides or refers a person to a service. */
public enum Referrer {
    /** The employment authority (työvoimaviranomainen): a TE Office until 2024, an employment area from 2025. */
    EMPLOYMENT_AUTHORITY,
    /** Social work of the body that organises social services. */
    SOCIAL_WORK,
    /** A municipality's youth work. */
    YOUTH_WORK,
    /** Outreach youth work (etsivä nuorisotyö). */
    OUTREACH,
    /** A school or another provider of education. */
    SCHOOL,
    /** The person, on his or her own. */
    SELF
}

package fi.alunetwork.core.partnership;

/** The ways in which bodies of the field work together (yhteistyömalli). */
public enum CooperationModel {
    /** The organiser runs the workshop itself (oma tuotanto). */
    OWN_PRODUCTION,
    /** Contracting entities carry out a shared public task (horisontaalinen yhteistyö, hankintalaki 16 §). */
    HORIZONTAL_COOPERATION,
    /** County and municipality share the work (kumppanuusmalli); advised against by the ministry's group. */
    PARTNERSHIP_MODEL,
    /** Municipal premises, staff of both (yhteistyömalli). */
    JOINT_MODEL,
    /** Workshop and staff move to the county, wholly or in part (siirtyminen). */
    TRANSFER,
    /** One association faces the municipality and gathers the others (sateenvarjomalli). */
    UMBRELLA,
    /** Competitive tendering (kilpailutus). */
    COMPETITIVE_TENDER,
    /** Dynamic purchasing system of a contracting entity (dynaaminen hankintajärjestelmä). */
    DYNAMIC_PURCHASING_SYSTEM,
    /** Dynamic small purchases of a municipality below the thresholds (dynaaminen pienhankinta): another thing. */
    DYNAMIC_SMALL_PURCHASE,
    /** Service voucher (palveluseteli): approved producers, the client chooses. */
    SERVICE_VOUCHER,
    /** Direct purchase from an entity that the buyer controls (sidosyksikkö). */
    IN_HOUSE,
    /** A grant for general operations, not for a bought service (avustus). */
    GRANT,
    /** Two bodies under one roof. */
    SHARED_PREMISES,
    /** Open discussions and visits (foorumi). */
    FORUM
}

package fi.alunetwork.core.region;

/** The language status of a municipality by the Language Act. It says nothing of the language of a service. */
public enum LanguageStatus {
    /** Finnish only. */
    FINNISH,
    /** Bilingual with a Finnish-speaking majority. */
    BILINGUAL_FINNISH_MAJORITY,
    /** Bilingual with a Swedish-speaking majority. */
    BILINGUAL_SWEDISH_MAJORITY,
    /** Swedish only (Åland). */
    SWEDISH
}

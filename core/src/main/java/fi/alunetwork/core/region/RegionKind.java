package fi.alunetwork.core.region;

/** The kinds of area that Finland is divided into. They do not nest in each other. */
public enum RegionKind {
    /** Region (maakunta, landskap): 19 with Åland. */
    REGION,
    /**
     * Wellbeing services county (hyvinvointialue, välfärdsområde): 21 since 2023; Helsinki has the same duty and is
     * none.
     */
    WELLBEING_SERVICES_COUNTY,
    /** Employment area (työllisyysalue, sysselsättningsområde): 45 since 2025; an area, no legal person. */
    EMPLOYMENT_AREA,
    /** Sub-regional unit (seutukunta, ekonomisk region): statistics only. */
    SUB_REGIONAL_UNIT,
    /** Planned county of the 2018 bill (maakunta, suunniteltu 2020): 18, never in force. */
    PLANNED_COUNTY,
    /** Area of a state regional agency (AVI until 2025, on Åland Statens ämbetsverk, LVV from 2026). */
    STATE_REGIONAL_AGENCY,
    /** Area of an ELY Centre (ELY-keskus, NTM-centralen), until 2025. */
    ELY_CENTRE,
    /** Area of an Economic Development Centre (elinvoimakeskus, livskraftscentral), from 2026. */
    ECONOMIC_DEVELOPMENT_CENTRE,
    /** Cooperation area of wellbeing services counties (yhteistyöalue, samarbetsområde). */
    COOPERATION_AREA
}

package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.MunicipalityCode;

/**
 * What the generator of illustrative records needs to know of a municipality of 2025.
 *
 * @param code its code
 * @param name its names
 * @param centre its main settlement
 * @param residents residents at the end of 2024
 * @param region the code of its region of 2025
 * @param county the code of its wellbeing services county; empty for Helsinki, which is none, and on Åland
 * @param languageStatus its languages
 * @param mainland false on Åland
 */
public record Place(
        MunicipalityCode code,
        LocalizedName name,
        GeoPoint centre,
        int residents,
        String region,
        String county,
        LanguageStatus languageStatus,
        boolean mainland) {}

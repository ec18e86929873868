package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A division of the country in {@code regions.csv}, and the kind of area that it is here. */
enum Division {
    REGION("maakunta", RegionKind.REGION, "", "maakunta_code"),
    PLANNED_COUNTY("maakunta_reform_2020", RegionKind.PLANNED_COUNTY, "", "maakunta_code"),
    COUNTY("hyvinvointialue", RegionKind.WELLBEING_SERVICES_COUNTY, "", "hva_code"),
    AVI("avi", RegionKind.STATE_REGIONAL_AGENCY, "AVI", "avi_code"),
    ALAND_STATE_OFFICE("valtionvirasto", RegionKind.STATE_REGIONAL_AGENCY, "AX", "avi_code"),
    LVV("lvv", RegionKind.STATE_REGIONAL_AGENCY, "", ""),
    ELY("ely", RegionKind.ELY_CENTRE, "", "ely_code"),
    ELINVOIMAKESKUS("elinvoimakeskus", RegionKind.ECONOMIC_DEVELOPMENT_CENTRE, "", "evk_code"),
    EMPLOYMENT_AREA("tyollisyysalue", RegionKind.EMPLOYMENT_AREA, "", "tyollisyysalue_code"),
    COOPERATION_AREA("yhteistyoalue", RegionKind.COOPERATION_AREA, "", "yta_code"),
    SUB_REGIONAL_UNIT("seutukunta", RegionKind.SUB_REGIONAL_UNIT, "", "seutukunta_code");

    /** The employment areas of Suupohja and Kymppi, which work through a joint authority. The name of none is told. */
    private static final Set<String> BY_JOINT_AUTHORITY = Set.of("38", "18");

    /** Helsinki stands among the counties under this code. It is a city with the same duty, never a county. */
    private static final String HELSINKI_DUTY = "90";

    private final String word;
    private final RegionKind kind;
    private final String prefix;
    private final String column;

    Division(String word, RegionKind kind, String prefix, String column) {
        this.word = word;
        this.kind = kind;
        this.prefix = prefix;
        this.column = column;
    }

    static Division of(Row region) {
        return Arrays.stream(values())
                .filter(division -> division.word.equals(region.text("kind")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Kind of area \"" + region.text("kind") + "\" is not known. Maybe it is new."));
    }

    /** The area of a row of {@code regions.csv}; empty for Helsinki among the counties. */
    Optional<RegionId> areaOf(Row region) {
        return area(region.required("code"));
    }

    /** The area of 2025 that a row of {@code municipalities.csv} belongs to; empty where it belongs to none. */
    Optional<RegionId> areaOfMunicipality(Row municipality) {
        if (this == LVV) {
            return MunicipalityFacts.isMainland(municipality) ? area("LVV") : Optional.empty();
        }
        boolean aland = !MunicipalityFacts.isMainland(municipality);
        if ((this == AVI && aland) || (this == ALAND_STATE_OFFICE && !aland)) {
            return Optional.empty();
        }
        if (aland && (this == PLANNED_COUNTY || this == ELINVOIMAKESKUS)) {
            return Optional.empty();
        }
        return municipality.has(column) ? area(municipality.text(column)) : Optional.empty();
    }

    /** Whether the areas are made of whole regions, so that a municipality's move to another region changes them. */
    boolean followsRegions() {
        return this == REGION || this == PLANNED_COUNTY || this == ELY;
    }

    @Nullable LegalBody legalBody(Row region) {
        return switch (this) {
            case REGION, COOPERATION_AREA, SUB_REGIONAL_UNIT -> null;
            case COUNTY, PLANNED_COUNTY -> new LegalBody(LegalBody.Kind.ITSELF, null);
            case AVI, ALAND_STATE_OFFICE, LVV, ELY, ELINVOIMAKESKUS -> new LegalBody(LegalBody.Kind.STATE, null);
            case EMPLOYMENT_AREA -> employmentBody(region);
        };
    }

    private static LegalBody employmentBody(Row region) {
        if (region.number("municipalities_n") == 1) {
            return new LegalBody(LegalBody.Kind.SINGLE_MUNICIPALITY, region.required("name_fi"));
        }
        return BY_JOINT_AUTHORITY.contains(region.text("code"))
                ? new LegalBody(LegalBody.Kind.JOINT_AUTHORITY, null)
                : new LegalBody(LegalBody.Kind.HOST_MUNICIPALITY, null);
    }

    private Optional<RegionId> area(String code) {
        if (this == COUNTY && code.equals(HELSINKI_DUTY)) {
            return Optional.empty();
        }
        return Optional.of(new RegionId(kind, this == ALAND_STATE_OFFICE ? prefix : prefix + code));
    }
}

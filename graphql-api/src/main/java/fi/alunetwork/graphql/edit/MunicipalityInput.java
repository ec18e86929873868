package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.UrbanRural;
import fi.alunetwork.graphql.edit.Inputs.NameInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A municipality as it is put. */
record MunicipalityInput(
        MunicipalityCode code,
        NameInput name,
        Period validity,
        @Nullable MunicipalityCode mergedInto,
        @Nullable GeoPoint centre,
        @Nullable Double landAreaKm2,
        @Nullable LanguageStatus languageStatus,
        @Nullable UrbanRural urbanRural,
        boolean mainland,
        Provenance provenance,
        List<MembershipInput> memberships,
        List<DemandPointInput> demandPoints) {

    MunicipalityRecord toRecord() {
        return new MunicipalityRecord(
                new Municipality(
                        code,
                        name.toName(),
                        validity,
                        mergedInto,
                        centre,
                        landAreaKm2,
                        languageStatus,
                        urbanRural,
                        mainland,
                        provenance),
                memberships.stream()
                        .map(part -> new Membership(code, part.area(), part.period(), part.provenance()))
                        .toList(),
                demandPoints.stream()
                        .map(part -> new DemandPoint(
                                code, part.name().toName(), part.point(), part.share(), part.provenance()))
                        .toList());
    }

    record MembershipInput(RegionId area, Period period, Provenance provenance) {}

    record DemandPointInput(NameInput name, GeoPoint point, double share, Provenance provenance) {}
}

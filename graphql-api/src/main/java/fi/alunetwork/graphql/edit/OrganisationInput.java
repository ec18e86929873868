package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.graphql.edit.Inputs.LifespanInput;
import fi.alunetwork.graphql.edit.Inputs.NameInput;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation as it is put. */
record OrganisationInput(
        String code,
        NameInput name,
        LegalForm legalForm,
        Organisation.Kind kind,
        @Nullable String businessId,
        @Nullable MunicipalityCode homeMunicipality,
        List<RegionId> actsFor,
        List<Owner> owners,
        List<Succession> successions,
        LifespanInput lifespan,
        Provenance provenance) {

    OrganisationRecord toRecord() {
        return new OrganisationRecord(new Organisation(
                new OrganisationId(code),
                name.toName(),
                legalForm,
                kind,
                businessId == null ? null : new BusinessId(businessId),
                homeMunicipality,
                Set.copyOf(actsFor),
                owners,
                successions,
                lifespan.toLifespan(),
                provenance));
    }
}

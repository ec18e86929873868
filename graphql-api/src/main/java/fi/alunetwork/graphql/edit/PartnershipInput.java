package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.edit.Inputs.LifespanInput;
import fi.alunetwork.graphql.edit.Inputs.NameInput;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A partnership as it is put. */
record PartnershipInput(
        String code,
        NameInput name,
        CooperationModel model,
        List<Party> parties,
        List<Service> services,
        List<MunicipalityCode> municipalities,
        @Nullable RelationQuality quality,
        LifespanInput lifespan,
        Provenance provenance) {

    PartnershipRecord toRecord() {
        return new PartnershipRecord(new Partnership(
                new PartnershipId(code),
                name.toName(),
                model,
                parties,
                Set.copyOf(services),
                Set.copyOf(municipalities),
                quality,
                lifespan.toLifespan(),
                provenance));
    }
}

package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.graphql.edit.Inputs.LifespanInput;
import fi.alunetwork.graphql.edit.Inputs.NameInput;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A regional network as it is put. */
record NetworkInput(
        String code,
        NameInput name,
        RegionalNetwork.Kind kind,
        List<RegionId> regions,
        List<MunicipalityCode> municipalities,
        List<NetworkMember> members,
        @Nullable String coordinator,
        LifespanInput lifespan,
        Provenance provenance) {

    NetworkRecord toRecord() {
        return new NetworkRecord(new RegionalNetwork(
                new NetworkId(code),
                name.toName(),
                kind,
                Set.copyOf(regions),
                Set.copyOf(municipalities),
                members,
                coordinator == null ? null : new OrganisationId(coordinator),
                lifespan.toLifespan(),
                provenance));
    }
}

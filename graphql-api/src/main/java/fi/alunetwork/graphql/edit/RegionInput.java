package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.edit.Inputs.NameInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An area as it is put. */
record RegionInput(
        RegionId area,
        NameInput name,
        Period validity,
        Region.Status status,
        @Nullable LegalBody legalBody,
        Provenance provenance,
        List<CompletenessInput> completeness) {

    RegionRecord toRecord() {
        return new RegionRecord(
                new Region(area, name.toName(), validity, status, legalBody, provenance),
                completeness.stream()
                        .map(statement -> statement.toCompleteness(area))
                        .toList());
    }

    record CompletenessInput(@Nullable Service service, Period period, Provenance provenance) {

        Completeness toCompleteness(RegionId area) {
            return new Completeness(area, service, period, provenance);
        }
    }
}

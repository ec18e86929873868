package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.edit.Edit;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The inputs of the mutations, each with the edit that it asks for. */
final class EditInputs {

    private EditInputs() {}

    private static Edit put(Supplier<? extends GraphRecord> record, @Nullable String expectedVersion) {
        return new Edit.Put(Inputs.read(record::get), Inputs.version(expectedVersion));
    }

    private static Long given(String expectedVersion) {
        return Objects.requireNonNull(Inputs.version(expectedVersion));
    }

    record RecordRefInput(RecordKind kind, String code) {

        RecordRef toRef() {
            return new RecordRef(kind, code);
        }
    }

    record EndRecordInput(RecordRefInput record, LocalDate on, String expectedVersion, String source) {

        Edit toEdit() {
            return new Edit.End(record.toRef(), on, given(expectedVersion));
        }
    }

    record DeleteRecordInput(RecordRefInput record, String expectedVersion, String source) {

        Edit toEdit() {
            return new Edit.Delete(record.toRef(), given(expectedVersion));
        }
    }

    record PutWorkshopInput(
            WorkshopInput workshop, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(workshop::toRecord, expectedVersion);
        }
    }

    record PutOrganisationInput(
            OrganisationInput organisation, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(organisation::toRecord, expectedVersion);
        }
    }

    record PutPartnershipInput(
            PartnershipInput partnership, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(partnership::toRecord, expectedVersion);
        }
    }

    record PutNetworkInput(NetworkInput network, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(network::toRecord, expectedVersion);
        }
    }

    record PutRegionInput(RegionInput region, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(region::toRecord, expectedVersion);
        }
    }

    record PutMunicipalityInput(
            MunicipalityInput municipality, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(municipality::toRecord, expectedVersion);
        }
    }

    record PutIndicatorInput(
            IndicatorInput indicator, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(indicator::toRecord, expectedVersion);
        }
    }

    record PutFiguresInput(FiguresInput figures, @Nullable String expectedVersion, String source) {

        Edit toEdit() {
            return put(figures::toRecord, expectedVersion);
        }
    }
}

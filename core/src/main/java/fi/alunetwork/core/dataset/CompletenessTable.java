package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.stream.Stream;

/** {@code completeness.csv}: where the register is whole, so that not found is none. */
final class CompletenessTable extends Table<Completeness> {

    private final RegionColumns<Completeness> region = new RegionColumns<>(this, "region_", Completeness::region);
    private final Column<Completeness, Service> service = optional(
            "service", Format.oneOf(Service.class), "The service; empty for all services", Completeness::service);
    private final PeriodColumns<Completeness> period = new PeriodColumns<>(this, Completeness::period);
    private final ProvenanceColumns<Completeness> provenance = new ProvenanceColumns<>(this, Completeness::provenance);

    CompletenessTable() {
        super(
                "completeness",
                "Statements that the register holds every provision of a service in an area and time. Only there may"
                        + " an answer say that a municipality is uncovered.");
        key(List.of(region.kind(), region.code(), service, period.from()));
        oneAtATime(period, List.of(region.kind(), region.code(), service));
        refer(RegionTable.NAME, region.kind(), region.code());
    }

    @Override
    Stream<Completeness> records(GraphContents contents) {
        return contents.completeness().stream();
    }

    @Override
    Completeness record(Row row, Parts parts) {
        return new Completeness(region.in(row), row.find(service), period.in(row), provenance.in(row));
    }
}

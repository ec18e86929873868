package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.List;
import java.util.stream.Stream;

/** {@code memberships.csv}: which municipality belonged to which area, and when. */
final class MembershipTable extends Table<Membership> {

    private final Column<Membership, MunicipalityCode> municipality =
            required("municipality", Formats.MUNICIPALITY, "Code of the municipality", Membership::municipality);
    private final RegionColumns<Membership> region = new RegionColumns<>(this, "region_", Membership::region);
    private final PeriodColumns<Membership> period = new PeriodColumns<>(this, Membership::period);
    private final ProvenanceColumns<Membership> provenance = new ProvenanceColumns<>(this, Membership::provenance);

    MembershipTable() {
        super(
                "memberships",
                "Municipalities' belonging to areas. At any time a municipality is in one area of a kind.");
        key(List.of(municipality, region.kind(), region.code(), period.from()));
        oneAtATime(period, List.of(municipality, region.kind()));
        refer(MunicipalityTable.NAME, municipality);
        refer(RegionTable.NAME, region.kind(), region.code());
    }

    @Override
    Stream<Membership> records(GraphContents contents) {
        return contents.memberships().stream();
    }

    @Override
    Membership record(Row row, Parts parts) {
        return new Membership(row.get(municipality), region.in(row), period.in(row), provenance.in(row));
    }

    Column<Membership, MunicipalityCode> municipality() {
        return municipality;
    }

    RegionColumns<Membership> region() {
        return region;
    }

    PeriodColumns<Membership> period() {
        return period;
    }
}

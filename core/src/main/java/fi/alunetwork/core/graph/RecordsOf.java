package fi.alunetwork.core.graph;

import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.graph.GraphRecord.IndicatorRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds one record with all that belongs to it among the lists of a graph. */
final class RecordsOf {

    private RecordsOf() {}

    static Optional<? extends GraphRecord> find(GraphContents contents, RecordRef ref) {
        return switch (ref.kind()) {
            case WORKSHOP -> only(contents.workshops().stream().map(WorkshopRecord::new), ref);
            case ORGANISATION -> only(contents.organisations().stream().map(OrganisationRecord::new), ref);
            case PARTNERSHIP -> only(contents.partnerships().stream().map(PartnershipRecord::new), ref);
            case NETWORK -> only(contents.networks().stream().map(NetworkRecord::new), ref);
            case INDICATOR -> only(contents.indicators().stream().map(IndicatorRecord::new), ref);
            case REGION ->
                contents.regions().stream()
                        .filter(region -> region.id().toString().equals(ref.id()))
                        .findFirst()
                        .map(region -> region(contents, region));
            case MUNICIPALITY ->
                contents.municipalities().stream()
                        .filter(municipality -> municipality.code().value().equals(ref.id()))
                        .findFirst()
                        .map(municipality -> municipality(contents, municipality));
            case FIGURES -> figures(contents, ref);
        };
    }

    private static <R extends GraphRecord> Optional<R> only(Stream<R> records, RecordRef ref) {
        return records.filter(record -> record.ref().equals(ref)).findFirst();
    }

    private static RegionRecord region(GraphContents contents, Region region) {
        return new RegionRecord(region, those(contents.completeness(), Completeness::region, region.id()));
    }

    private static MunicipalityRecord municipality(GraphContents contents, Municipality municipality) {
        return new MunicipalityRecord(
                municipality,
                those(contents.memberships(), membership -> membership.municipality(), municipality.code()),
                those(contents.demandPoints(), DemandPoint::municipality, municipality.code()));
    }

    private static Optional<FiguresRecord> figures(GraphContents contents, RecordRef ref) {
        List<IndicatorValue> values = those(
                contents.indicatorValues(), value -> RecordRef.figures(value.indicator(), value.municipality()), ref);
        return values.stream()
                .findFirst()
                .map(first -> new FiguresRecord(first.indicator(), first.municipality(), values));
    }

    private static <T> List<T> those(List<T> records, Function<T, ?> property, Object value) {
        return records.stream()
                .filter(record -> property.apply(record).equals(value))
                .toList();
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Region;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code regions.csv}: areas of every kind, those that ended and those that were only planned included. */
final class RegionTable extends Table<Region> {

    static final String NAME = "regions";

    private final RegionColumns<Region> id = new RegionColumns<>(this, "", Region::id);
    private final NameColumns<Region> name = NameColumns.required(this, Region::name);
    private final PeriodColumns<Region> validity = new PeriodColumns<>(this, Region::validity);
    private final Column<Region, Region.Status> status =
            required("status", Format.oneOf(Region.Status.class), "Whether it came into force", Region::status);
    private final Column<Region, LegalBody.Kind> legalBodyKind = optional(
            "legal_body_kind",
            Format.oneOf(LegalBody.Kind.class),
            "Who acts for the area in law; empty where it has no tasks of its own",
            region -> region.legalBody() == null ? null : region.legalBody().kind());
    private final Column<Region, String> legalBodyName = optional(
            "legal_body_name",
            Formats.TEXT,
            "The name of that body; empty where not known",
            region -> region.legalBody() == null ? null : region.legalBody().name());
    private final ProvenanceColumns<Region> provenance = new ProvenanceColumns<>(this, Region::provenance);

    RegionTable() {
        super(NAME, "Areas that municipalities belong to. A code is a key only together with its kind.");
        key(List.of(id.kind(), id.code()));
        check(this::checkLegalBody);
    }

    private void checkLegalBody(Row row) {
        String body = row.text(legalBodyName);
        if (!body.isEmpty() && row.text(legalBodyKind).isEmpty()) {
            throw new CellFault(
                    Fault.MISSING_VALUE, legalBodyKind.name(), "", "the kind of the legal body " + body, null);
        }
    }

    @Override
    Stream<Region> records(GraphContents contents) {
        return contents.regions().stream();
    }

    @Override
    Region record(Row row, Parts parts) {
        return new Region(
                id.in(row), name.in(row), validity.in(row), row.get(status), legalBody(row), provenance.in(row));
    }

    private @Nullable LegalBody legalBody(Row row) {
        LegalBody.Kind kind = row.find(legalBodyKind);
        return kind == null ? null : new LegalBody(kind, row.find(legalBodyName));
    }
}

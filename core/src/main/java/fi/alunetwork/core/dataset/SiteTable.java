package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.stream.Stream;

/** {@code sites.csv}: where workshops are or were. */
final class SiteTable extends Table<Part<WorkshopId, Site>> {

    private final Column<Part<WorkshopId, Site>, WorkshopId> workshop =
            required("workshop", Formats.WORKSHOP, "The workshop", Part::whole);
    private final Column<Part<WorkshopId, Site>, SiteId> id =
            required("id", Formats.SITE, "Key of the site", part -> part.part().id());
    private final NameColumns<Part<WorkshopId, Site>> name =
            new NameColumns<>(this, part -> part.part().name());
    private final Column<Part<WorkshopId, Site>, MunicipalityCode> municipality = required(
            "municipality",
            Formats.MUNICIPALITY,
            "Code of the municipality, as the source has it",
            part -> part.part().municipality());
    private final PointColumns<Part<WorkshopId, Site>> point =
            PointColumns.required(this, part -> part.part().point());
    private final Column<Part<WorkshopId, Site>, Site.Accuracy> accuracy = required(
            "accuracy",
            Format.oneOf(Site.Accuracy.class),
            "PLACE: the place itself. MUNICIPALITY_CENTRE: only the municipality is known",
            part -> part.part().accuracy());
    private final PeriodColumns<Part<WorkshopId, Site>> period =
            new PeriodColumns<>(this, part -> part.part().period());
    private final ProvenanceColumns<Part<WorkshopId, Site>> provenance =
            new ProvenanceColumns<>(this, part -> part.part().provenance());

    SiteTable() {
        super("sites", "Places of workshops. A site without a name goes by the name of its workshop.");
        key(List.of(id));
        refer(WorkshopTable.NAME, workshop);
        refer(MunicipalityTable.NAME, municipality);
    }

    @Override
    Stream<Part<WorkshopId, Site>> records(GraphContents contents) {
        return Part.of(contents.workshops(), Workshop::id, Workshop::sites);
    }

    @Override
    Part<WorkshopId, Site> record(Row row, Parts parts) {
        Site site = new Site(
                row.get(id),
                name.find(row),
                row.get(municipality),
                point.in(row),
                row.get(accuracy),
                period.in(row),
                provenance.in(row));
        return new Part<>(row.get(workshop), 0, site);
    }

    Column<Part<WorkshopId, Site>, MunicipalityCode> municipality() {
        return municipality;
    }

    PointColumns<Part<WorkshopId, Site>> point() {
        return point;
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code partnerships.csv}: who works together how. The parties have their own table. */
final class PartnershipTable extends Table<Partnership> {

    static final String NAME = "partnerships";

    private final Column<Partnership, PartnershipId> id =
            required("id", Formats.PARTNERSHIP, "Key of the partnership", Partnership::id);
    private final NameColumns<Partnership> name = NameColumns.required(this, Partnership::name);
    private final Column<Partnership, CooperationModel> model = required(
            "model", Format.oneOf(CooperationModel.class), "How the parties work together", Partnership::model);
    private final Column<Partnership, Set<Service>> services = optional(
            "services",
            Format.setOf(Format.oneOf(Service.class)),
            "On which services, parted by semicolons; empty where on none in particular",
            partnership -> Format.orEmptyCell(partnership.services()));
    private final Column<Partnership, Set<MunicipalityCode>> municipalities = optional(
            "municipalities",
            Format.setOf(Formats.MUNICIPALITY),
            "Codes of the municipalities where, parted by semicolons; empty where not told",
            partnership -> Format.orEmptyCell(partnership.municipalities()));
    private final Column<Partnership, Integer> intensity =
            grade("intensity", "Closeness of the relation by survey, 1 to 4", RelationQuality::intensity);
    private final Column<Partnership, Integer> frequency =
            grade("frequency", "Frequency of contact by survey, 1 to 4", RelationQuality::frequency);
    private final Column<Partnership, Integer> trust =
            grade("trust", "Trust by survey, 1 to 4", RelationQuality::trust);
    private final LifespanColumns<Partnership> lifespan = new LifespanColumns<>(this, Partnership::lifespan);
    private final ProvenanceColumns<Partnership> provenance = new ProvenanceColumns<>(this, Partnership::provenance);

    PartnershipTable() {
        super(NAME, "Partnerships. Their parties are in parties.");
        key(List.of(id));
        refer(MunicipalityTable.NAME, municipalities);
    }

    private Column<Partnership, Integer> grade(
            String column, String says, Function<RelationQuality, @Nullable Integer> grade) {
        return optional(
                column,
                Numbers.GRADE,
                says + "; empty where no survey tells it",
                partnership -> partnership.quality() == null ? null : grade.apply(partnership.quality()));
    }

    @Override
    Stream<Partnership> records(GraphContents contents) {
        return contents.partnerships().stream();
    }

    @Override
    Partnership record(Row row, Parts parts) {
        return new Partnership(
                row.get(id),
                name.in(row),
                row.get(model),
                parts.of(Tables.PARTIES, row.get(id)),
                row.all(services),
                row.all(municipalities),
                quality(row),
                lifespan.in(row),
                provenance.in(row));
    }

    private @Nullable RelationQuality quality(Row row) {
        Integer close = row.find(intensity);
        Integer often = row.find(frequency);
        Integer trusted = row.find(trust);
        return close == null && often == null && trusted == null ? null : new RelationQuality(close, often, trusted);
    }
}

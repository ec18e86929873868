package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code organisations.csv}: bodies that run, own, buy or coordinate. Owners and successors have their own tables. */
final class OrganisationTable extends Table<Organisation> {

    static final String NAME = "organisations";

    private final Column<Organisation, OrganisationId> id =
            required("id", Formats.ORGANISATION, "Key of the organisation", Organisation::id);
    private final NameColumns<Organisation> name = NameColumns.required(this, Organisation::name);
    private final Column<Organisation, LegalForm> legalForm = required(
            "legal_form",
            Format.oneOf(LegalForm.class),
            "Legal form; NOT_KNOWN where no source tells it",
            Organisation::legalForm);
    private final Column<Organisation, Organisation.Kind> kind = required(
            "kind", Format.oneOf(Organisation.Kind.class), "What it is apart from its form", Organisation::kind);
    private final Column<Organisation, BusinessId> businessId = optional(
            "business_id",
            Formats.BUSINESS_ID,
            "Business id (Y-tunnus); empty where not known",
            Organisation::businessId);
    private final Column<Organisation, MunicipalityCode> homeMunicipality = optional(
            "home_municipality",
            Formats.MUNICIPALITY,
            "Code of the municipality where it is registered; empty where not known",
            Organisation::homeMunicipality);
    private final Column<Organisation, Set<RegionId>> actsFor = optional(
            "acts_for",
            Format.setOf(Formats.REGION),
            "The areas whose legal body it is, each as KIND:code, parted by semicolons",
            organisation -> Format.orEmptyCell(organisation.actsFor()));
    private final LifespanColumns<Organisation> lifespan = new LifespanColumns<>(this, Organisation::lifespan);
    private final ProvenanceColumns<Organisation> provenance = new ProvenanceColumns<>(this, Organisation::provenance);

    OrganisationTable() {
        super(NAME, "Organisations. Their owners are in owners, their successors in successions.");
        key(List.of(id));
        refer(MunicipalityTable.NAME, homeMunicipality);
        refer(RegionTable.NAME, actsFor);
    }

    @Override
    Stream<Organisation> records(GraphContents contents) {
        return contents.organisations().stream();
    }

    @Override
    Organisation record(Row row, Parts parts) {
        return new Organisation(
                row.get(id),
                name.in(row),
                row.get(legalForm),
                row.get(kind),
                row.find(businessId),
                row.find(homeMunicipality),
                row.all(actsFor),
                parts.of(Tables.OWNERS, row.get(id)),
                parts.of(Tables.SUCCESSIONS, row.get(id)),
                lifespan.in(row),
                provenance.in(row));
    }
}

package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.UrbanRural;
import java.util.List;
import java.util.stream.Stream;

/** {@code municipalities.csv}: present municipalities, and earlier ones with the day and the target of their merger. */
final class MunicipalityTable extends Table<Municipality> {

    static final String NAME = "municipalities";

    private final Column<Municipality, MunicipalityCode> code = required(
            "code", Formats.MUNICIPALITY, "Municipality code, three digits with leading zeros", Municipality::code);
    private final NameColumns<Municipality> name = NameColumns.required(this, Municipality::name);
    private final PeriodColumns<Municipality> validity = new PeriodColumns<>(this, Municipality::validity);
    private final Column<Municipality, MunicipalityCode> mergedInto = optional(
            "merged_into",
            Formats.MUNICIPALITY,
            "The municipality that took it over on valid_until; empty where it goes on",
            Municipality::mergedInto);
    private final PointColumns<Municipality> centre = new PointColumns<>(this, Municipality::centre);
    private final Column<Municipality, Double> landAreaKm2 = optional(
            "land_area_km2", Numbers.AREA_KM2, "Land area in km²; empty where not known", Municipality::landAreaKm2);
    private final Column<Municipality, LanguageStatus> languageStatus = optional(
            "language_status",
            Format.oneOf(LanguageStatus.class),
            "Language status by the Language Act; empty where not known",
            Municipality::languageStatus);
    private final Column<Municipality, UrbanRural> urbanRural = optional(
            "urban_rural",
            Format.oneOf(UrbanRural.class),
            "Statistical grouping of municipalities; empty where not known",
            Municipality::urbanRural);
    private final Column<Municipality, Boolean> mainland =
            required("mainland", Formats.FLAG, "false on Åland, which has its own legislation", Municipality::mainland);
    private final ProvenanceColumns<Municipality> provenance = new ProvenanceColumns<>(this, Municipality::provenance);

    MunicipalityTable() {
        super(NAME, "Municipalities, present and merged. The point is that of the main settlement.");
        key(List.of(code));
        refer(NAME, mergedInto);
        check(this::checkMerger);
    }

    private void checkMerger(Row row) {
        if (!row.text(validity.until()).isEmpty() && row.text(mergedInto).isEmpty()) {
            throw new CellFault(
                    Fault.MERGED_WITHOUT_TARGET,
                    mergedInto.name(),
                    "",
                    "the municipality that took over on " + row.text(validity.until()),
                    null);
        }
    }

    @Override
    Stream<Municipality> records(GraphContents contents) {
        return contents.municipalities().stream();
    }

    @Override
    Municipality record(Row row, Parts parts) {
        return new Municipality(
                row.get(code),
                name.in(row),
                validity.in(row),
                row.find(mergedInto),
                centre.find(row),
                row.find(landAreaKm2),
                row.find(languageStatus),
                row.find(urbanRural),
                row.get(mainland),
                provenance.in(row));
    }

    PeriodColumns<Municipality> validity() {
        return validity;
    }

    Column<Municipality, MunicipalityCode> mergedInto() {
        return mergedInto;
    }

    PointColumns<Municipality> centre() {
        return centre;
    }
}

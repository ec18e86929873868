package fi.alunetwork.examples.finland;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.GraphChecks;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is invented says so, and nothing invented is said of a real body. */
class InventedRecordsTests {

    private static final GraphContents ALL = Finland.CONTENTS;
    private static final List<Workshop> INVENTED = ALL.workshops().stream()
            .filter(w -> w.provenance().isIllustrative())
            .toList();

    @Test
    void theNameOfEveryInventedRecordSaysSo() {
        assertThat(inventedNames()).isNotEmpty().allSatisfy(name -> {
            assertThat(name.in(Language.FI)).startsWith("Esimerkki");
            assertThat(name.in(Language.SV)).startsWith("Exempel");
            assertThat(name.in(Language.EN)).startsWith("Example");
        });
    }

    @Test
    void noKnownRecordIsNamedLikeAnInventedOne() {
        assertThat(Stream.of(
                                ALL.workshops().stream()
                                        .filter(w -> !w.provenance().isIllustrative())
                                        .map(Workshop::name),
                                ALL.organisations().stream()
                                        .filter(o -> !o.provenance().isIllustrative())
                                        .map(Organisation::name))
                        .flatMap(names -> names))
                .noneMatch(name -> name.toString().startsWith("Esimerkki"));
    }

    @Test
    void everyInventedWorkshopAndBodyHasANameOfItsOwn() {
        assertThat(INVENTED).extracting(Workshop::name).doesNotHaveDuplicates();
        assertThat(ALL.organisations().stream().filter(o -> o.provenance().isIllustrative()))
                .extracting(Organisation::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsToldOfAnInventedWorkshopIsMarkedInventedToo() {
        assertThat(INVENTED)
                .allSatisfy(workshop -> assertThat(Stream.of(
                                        workshop.operations().stream().map(o -> o.provenance()),
                                        workshop.sites().stream().map(s -> s.provenance()),
                                        workshop.provisions().stream().map(p -> p.provenance()))
                                .flatMap(all -> all))
                        .allMatch(Provenance::isIllustrative));
    }

    @Test
    void aRealBodyHasNoInventedAttribute() {
        assertThat(ALL.organisations().stream().filter(o -> !o.provenance().isIllustrative()))
                .allSatisfy(organisation -> {
                    assertThat(organisation.owners()).isEmpty();
                    assertThat(organisation.businessId()).isNull();
                });
    }

    @Test
    void aPartnershipWithAnInventedPartyIsInvented() {
        Set<OrganisationId> invented = ALL.organisations().stream()
                .filter(organisation -> organisation.provenance().isIllustrative())
                .map(Organisation::id)
                .collect(Collectors.toSet());

        assertThat(ALL.partnerships().stream()
                        .filter(partnership -> partnership.parties().stream()
                                .anyMatch(party -> invented.contains(party.organisation()))))
                .isNotEmpty()
                .allMatch(partnership -> partnership.provenance().isIllustrative());
    }

    @Test
    void theRegisterIsWholeInTheInventedWorldOnlyAndOnTheMainlandOnly() {
        assertThat(ALL.completeness())
                .hasSize(18)
                .allMatch(statement -> statement.provenance().isIllustrative())
                .noneMatch(statement -> statement.region().code().equals("21"));
    }

    @Test
    void nothingIsInventedOnAland() {
        Map<MunicipalityCode, Municipality> municipalities =
                ALL.municipalities().stream().collect(Collectors.toMap(Municipality::code, Function.identity()));

        assertThat(INVENTED)
                .flatExtracting(Workshop::sites)
                .allMatch(site -> municipalities.get(site.municipality()).mainland());
    }

    @Test
    void thirteenTerritorialNetworksCoverTheMainland() {
        var june = Finland.on("2021-06-01");
        Set<MunicipalityCode> covered = june.networks().stream()
                .filter(network -> network.record().kind() == RegionalNetwork.Kind.ALU)
                .filter(network -> network.existence() != Existence.CLOSED)
                .flatMap(network -> network.extent().stream())
                .map(municipality -> municipality.code())
                .collect(Collectors.toSet());

        assertThat(june.networks().stream().filter(network -> network.existence() != Existence.CLOSED))
                .as("13 territorial networks and ULA")
                .hasSize(14);
        assertThat(june.municipalities().stream().filter(m -> m.record().mainland()))
                .allMatch(municipality -> covered.contains(municipality.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-06-01", "2022-12-31", "2023-01-01", "2024-12-31", "2026-06-01"})
    void checksFindNothingDoubtfulInTheInventedWorld(String date) {
        Set<String> invented = Stream.concat(
                        INVENTED.stream()
                                .flatMap(workshop -> Stream.concat(
                                        Stream.of(workshop.id().value()),
                                        workshop.provisions().stream()
                                                .map(provision -> provision.id().value()))),
                        ALL.partnerships().stream()
                                .filter(partnership -> partnership.provenance().isIllustrative())
                                .map(partnership -> partnership.id().value()))
                .collect(Collectors.toSet());

        assertThat(GraphChecks.run(Finland.on(date)))
                .filteredOn(finding -> finding.severity() != Finding.Severity.NOTE)
                .filteredOn(finding -> finding.where() instanceof Finding.Location.OfRecord record
                        && (invented.contains(record.id()) || record.kind().equals("municipality")))
                .isEmpty();
    }

    private static List<LocalizedName> inventedNames() {
        return Stream.of(
                        INVENTED.stream().map(Workshop::name),
                        ALL.organisations().stream()
                                .filter(organisation ->
                                        organisation.provenance().isIllustrative())
                                .map(Organisation::name),
                        ALL.partnerships().stream()
                                .filter(partnership -> partnership.provenance().isIllustrative())
                                .map(partnership -> partnership.name()),
                        ALL.networks().stream()
                                .filter(network -> network.provenance().isIllustrative())
                                .map(network -> network.name()))
                .flatMap(names -> names)
                .toList();
    }
}

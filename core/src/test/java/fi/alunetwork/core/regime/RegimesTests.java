package fi.alunetwork.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTests {

    private final Regimes regimes = Regimes.standard();

    @ParameterizedTest
    @CsvSource({
        "1999-01-01, before-2023",
        "2022-12-31, before-2023",
        "2023-01-01, counties-2023",
        "2024-12-31, counties-2023",
        "2025-01-01, employment-areas-2025",
        "2025-12-31, employment-areas-2025",
        "2026-01-01, agencies-2026",
        "2099-01-01, agencies-2026"
    })
    void exactlyOneRegimeIsInForceOnAnyDay(LocalDate day, String id) {
        assertThat(regimes.inForce(day).id()).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-31, ''",
        "2017-08-01, regional-trials-2017",
        "2018-12-31, regional-trials-2017",
        "2019-01-01, ''",
        "2021-02-28, ''",
        "2021-03-01, local-pilots-2021",
        "2024-12-31, local-pilots-2021",
        "2025-01-01, ''"
    })
    void trialsAreInForceBesideIt(LocalDate day, String id) {
        assertThat(regimes.alongside(day).stream().map(regime -> regime.id().value()))
                .isEqualTo(id.isEmpty() ? List.of() : List.of(id));
    }

    @Test
    void thePlannedRegionsWereNeverInForceButCanBeAskedAbout() {
        Regime planned = regimes.get(new RegimeId("planned-regions-2020"));
        assertThat(planned.status()).isEqualTo(Regime.Status.PLANNED_NEVER_IN_FORCE);
        assertThat(regimes.inForce(LocalDate.of(2020, 6, 1)).id()).hasToString("before-2023");
        assertThat(regimes.alongside(LocalDate.of(2020, 6, 1))).isEmpty();
    }

    @Test
    void whatIsOpenHasNoDate() {
        assertThat(regimes.all().stream().filter(regime -> regime.status() == Regime.Status.OPEN))
                .extracting(regime -> regime.id().value())
                .containsExactly("repeal-open", "return-open", "in-house-bill-open");
        assertThat(regimes.all())
                .allSatisfy(
                        regime -> assertThat(regime.period() == null).isEqualTo(regime.status() == Regime.Status.OPEN));
    }

    @Test
    void anUnknownRegimeIsABadQuestionWithAHint() {
        assertThatThrownBy(() -> regimes.get(new RegimeId("counties-2032")))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("\"counties-2032\"")
                .hasMessageContaining("counties-2023");
    }

    @Test
    void everyRuleHasItsReasonInThreeLanguagesAndASource() {
        assertThat(regimes.all())
                .flatExtracting(RegimesTests::rules)
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.grounds().reason().texts()).containsKeys(Language.FI, Language.SV, Language.EN);
                    assertThat(rule.grounds().sources()).isNotEmpty();
                });
    }

    @Test
    void aRuleThatNoReformTouchedIsStatedByTheRegimeThatItStandsIn() {
        Regime newest = regimes.inForce(LocalDate.of(2026, 6, 1));
        assertThat(newest.producerRules())
                .extracting(rule -> rule.grounds().rule() + " " + rule.grounds().regime())
                .contains("company-excluded before-2023", "municipal-producer counties-2023");
    }

    @Test
    void everyFileOfTheFolderIsListed() throws IOException {
        Path folder = Path.of("src/main/resources/fi/alunetwork/core/regime");
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> found = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.equals("regimes"))
                    .collect(Collectors.toSet());
            assertThat(regimes.all()).extracting(regime -> regime.id().value()).hasSameElementsAs(found);
        }
    }

    private static List<Rule> rules(Regime regime) {
        return Stream.of(
                        regime.organiserRules(),
                        regime.producerRules(),
                        regime.referralRules(),
                        regime.grantRules(),
                        regime.cooperationRules())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}

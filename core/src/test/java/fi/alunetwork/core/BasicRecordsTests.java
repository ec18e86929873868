package fi.alunetwork.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BasicRecordsTests {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

    @Test
    void aPeriodHoldsItsFirstDayAndNotItsEnd() {
        Period period = new Period(DAY, DAY.plusDays(1));

        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(1))).isFalse();
        assertThat(period.contains(DAY.minusDays(1))).isFalse();
    }

    @Test
    void periodsThatMeetDoNotOverlap() {
        Period before = new Period(null, DAY);
        Period after = Period.since(DAY);

        assertThat(before.overlaps(after)).isFalse();
        assertThat(after.overlaps(before)).isFalse();
        assertThat(before.overlaps(new Period(DAY.minusDays(1), null))).isTrue();
        assertThat(Period.ALWAYS.overlaps(after)).isTrue();
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> new Period(DAY, DAY))
                .hasMessageContaining("2023-01-01")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aNameFallsBackToFinnishAndSaysSo() {
        LocalizedName name = LocalizedName.of("Åbon paja", "Åbo verkstad");

        assertThat(name.in(Language.SV)).isEqualTo("Åbo verkstad");
        assertThat(name.in(Language.EN)).isEqualTo("Åbon paja");
        assertThat(name.languageFor(Language.EN)).isEqualTo(Language.FI);
        assertThat(name.languageFor(Language.SV)).isEqualTo(Language.SV);
    }

    @Test
    void aNameIsNeverBlank() {
        Map<Language, String> blank = Map.of(Language.FI, " ");

        assertThatThrownBy(() -> new LocalizedName(blank)).hasMessageContaining("fi");
        assertThatThrownBy(() -> new LocalizedName(Map.of())).hasMessageContaining("no text");
    }

    @Test
    void aFactHasACitation() {
        assertThatThrownBy(() -> Provenance.sourced(" ")).hasMessageContaining("no citation");
        assertThat(Provenance.sourced("x").weakest(Provenance.ILLUSTRATIVE).isIllustrative())
                .isTrue();
    }

    @Test
    void aShareOfNothingIsNotZero() {
        assertThat(new Share(0, 0).ratio()).isNull();
        assertThat(new Share(1, 4).ratio()).isEqualTo(0.25);
        assertThatThrownBy(() -> new Share(5, 4)).hasMessageContaining("5.0 of 4.0");
    }

    @Test
    void languagesAreReadByTheirCode() {
        assertThat(Language.ofCode("sv")).isEqualTo(Language.SV);
        assertThatThrownBy(() -> Language.ofCode("xx")).hasMessageContaining("\"xx\"");
    }

    @Test
    void aCancelledQuestionStops() {
        Budget budget = Budget.UNLIMITED.orWhen(() -> true);

        assertThatThrownBy(budget::check).isInstanceOf(TimeLimitException.class).hasMessageContaining("cancelled");
    }
}

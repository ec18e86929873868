package fi.alunetwork.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LifespanTests {

    private static final LocalDate SEEN = LocalDate.of(2013, 12, 31);

    private static Existence on(Lifespan lifespan, String day) {
        return lifespan.on(LocalDate.parse(day));
    }

    @Test
    void aRecordThatIsKeptUpToDateIsOpenUntilItsEnd() {
        Lifespan lifespan = Lifespan.of(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 1, 1)));

        assertThat(on(lifespan, "2019-12-31")).isEqualTo(Existence.CLOSED);
        assertThat(on(lifespan, "2020-01-01")).isEqualTo(Existence.OPEN);
        assertThat(on(lifespan, "2022-12-31")).isEqualTo(Existence.OPEN);
        assertThat(on(lifespan, "2023-01-01")).isEqualTo(Existence.CLOSED);
    }

    @Test
    void whatWasSeenInAYearIsOpenInThatYearAndNotKnownInOthers() {
        Lifespan lifespan = new Lifespan(Period.ALWAYS, SEEN);

        assertThat(on(lifespan, "2012-12-31")).isEqualTo(Existence.NOT_KNOWN);
        assertThat(on(lifespan, "2013-01-01")).isEqualTo(Existence.OPEN);
        assertThat(on(lifespan, "2013-12-31")).isEqualTo(Existence.OPEN);
        assertThat(on(lifespan, "2014-01-01")).isEqualTo(Existence.NOT_KNOWN);
    }

    @Test
    void betweenAKnownBeginningAndTheLastSightItWasOpen() {
        Lifespan lifespan = new Lifespan(Period.since(LocalDate.of(2000, 1, 1)), SEEN);

        assertThat(on(lifespan, "2005-06-01")).isEqualTo(Existence.OPEN);
        assertThat(on(lifespan, "1999-12-31")).isEqualTo(Existence.CLOSED);
        assertThat(on(lifespan, "2020-01-01")).isEqualTo(Existence.NOT_KNOWN);
    }

    @Test
    void aKnownEndClosesWhatWasLongNotSeen() {
        Lifespan lifespan = new Lifespan(new Period(null, LocalDate.of(2018, 1, 1)), SEEN);

        assertThat(on(lifespan, "2016-06-01")).isEqualTo(Existence.OPEN);
        assertThat(on(lifespan, "2018-01-01")).isEqualTo(Existence.CLOSED);
    }

    @Test
    void nothingIsSeenAfterItsEnd() {
        Period over = new Period(null, LocalDate.of(2013, 1, 1));

        assertThatThrownBy(() -> new Lifespan(over, SEEN)).hasMessageContaining("2013-12-31");
    }

    @Test
    void aThingIsThereOnlyWhereBothOfItsPartsAre() {
        assertThat(Existence.OPEN.and(Existence.OPEN)).isEqualTo(Existence.OPEN);
        assertThat(Existence.OPEN.and(Existence.NOT_KNOWN)).isEqualTo(Existence.NOT_KNOWN);
        assertThat(Existence.CLOSED.and(Existence.NOT_KNOWN)).isEqualTo(Existence.CLOSED);
    }
}

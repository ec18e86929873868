package fi.alunetwork.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.statistics.IndicatorId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTests {

    @Test
    void aMunicipalityCodeThatLostItsZerosIsToldWhatItWas() {
        assertThatThrownBy(() -> new MunicipalityCode("5"))
                .hasMessageContaining("\"5\"")
                .hasMessageContaining("\"005\"");
        assertThatThrownBy(() -> new MunicipalityCode("Kajaani")).hasMessageContaining("a name was given");
        assertThat(new MunicipalityCode("005")).hasToString("005");
    }

    @Test
    void anAreaIsNamedByKindAndCode() {
        RegionId kainuu = new RegionId(RegionKind.REGION, "18");

        assertThat(RegionId.parse("REGION:18")).isEqualTo(kainuu);
        assertThat(RegionId.parse(kainuu.toString())).isEqualTo(kainuu);
        assertThatThrownBy(() -> RegionId.parse("18")).hasMessageContaining("KIND:code");
        assertThatThrownBy(() -> RegionId.parse("COUNTY:18"))
                .hasMessageContaining("COUNTY:18")
                .hasMessageContaining("the kind is misspelt");
        assertThatThrownBy(() -> RegionId.parse("REGION:1;8")).hasMessageContaining("holds a colon or semicolon");
    }

    /** 7·9+3·10+7·5+5·8+4·4+6·2 = 196 leaves 9 of 11; 7+18+30+20+40+24+12 = 151 leaves 8. */
    @ParameterizedTest
    @ValueSource(strings = {"0737546-2", "1234566-3"})
    void aBusinessIdEndsInItsCheckDigit(String valid) {
        assertThat(new BusinessId(valid)).hasToString(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0737546-3", "737546-2", "07375462", "0737546-A", "1234568-0"})
    void aBusinessIdWithAnotherDigitIsRefused(String invalid) {
        assertThatThrownBy(() -> new BusinessId(invalid)).hasMessageContaining(invalid);
    }

    @Test
    void aPointIsOnTheEarth() {
        assertThatThrownBy(() -> new GeoPoint(6_700_000, 25)).hasMessageContaining("ETRS-TM35FIN");
        assertThatThrownBy(() -> new GeoPoint(60, Double.NaN)).hasMessageContaining("Longitude");
    }

    /** A degree of latitude is the earth's circumference over 360; a quarter of the equator a quarter of it. */
    @Test
    void distancesFollowTheGreatCircle() {
        double circumference = 2 * Math.PI * 6371.0088;

        assertThat(new GeoPoint(60, 25).distanceKm(new GeoPoint(61, 25)))
                .isCloseTo(circumference / 360, Assertions.within(1e-6));
        assertThat(new GeoPoint(0, 0).distanceKm(new GeoPoint(0, 90)))
                .isCloseTo(circumference / 4, Assertions.within(1e-6));
        assertThat(new GeoPoint(60, 25).distanceKm(new GeoPoint(60, 25))).isZero();
    }

    @Test
    void anIndicatorIsAKeyAndNotATitle() {
        assertThatThrownBy(() -> new IndicatorId("Väkiluku 2024")).hasMessageContaining("Väkiluku 2024");
    }
}

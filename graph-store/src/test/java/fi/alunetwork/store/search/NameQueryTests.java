package fi.alunetwork.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameQueryTests {

    @Test
    void aWordIsLookedForWholeAsBeginningAsPartAndShortened() {
        NameQuery query = NameQuery.of("Työpaja");
        assertThat(query.stems()).isEqualTo("työpaja^4");
        assertThat(query.words()).isEqualTo("tyopaja^8 tyopaja*^4 *tyopaja*^2 tyopaj*");
    }

    @Test
    void aNameWithAllOfTheWordsGoesBeforeOneWithSome() {
        assertThat(NameQuery.of("a b").words())
                .isEqualTo("a^8 a*^4 *a*^2 b^8 b*^4 *b*^2 (+(a^8 a*^4 *a*^2) +(b^8 b*^4 *b*^2))^10");
    }

    @Test
    void aShortWordIsNotShortened() {
        assertThat(NameQuery.of("paja").words()).isEqualTo("paja^8 paja*^4 *paja*^2");
    }

    @Test
    void signsBetweenWordsMeanNothing() {
        assertThat(NameQuery.of("a+b (c) \"d\" e:f NOT *g* ~h^2").stems())
                .isEqualTo("a^4 b^4 c^4 d^4 e^4 f^4 not^4 g^4 h^4 2^4");
    }

    @Test
    void aTextWithoutWordsIsEmpty() {
        assertThat(NameQuery.of("").isEmpty()).isTrue();
        assertThat(NameQuery.of(" *?~ \\ ").isEmpty()).isTrue();
    }

    @Test
    void aTextOfAnyLengthMakesAQueryOfBoundedLength() {
        String words = "a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14";
        assertThat(NameQuery.of(words).stems().split(" ")).hasSize(12);
        assertThat(NameQuery.of("x".repeat(100_000)).stems()).hasSize(40 + 2);
    }
}

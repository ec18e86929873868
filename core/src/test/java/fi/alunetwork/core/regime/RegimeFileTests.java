package fi.alunetwork.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.regime.Regimes.RegimeFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a planner may write into a regime file, and what is told where it is not understood. */
class RegimeFileTests {

    private static final String GOOD = """
            id: now
            status: IN_FORCE
            period: {}
            names: { fi: Nyt, sv: Nu, en: Now }
            summary: { fi: a, sv: b, en: c }
            sources:
              act: An act
            conditions:
              plan:
                names: { fi: Suunnitelma, sv: Plan, en: Plan }
                explanation: { fi: a, sv: b, en: c }
                sources: [act]
            organiserRules:
              - rule: everything
                duty: STATUTORY
                body: { kind: MUNICIPALITY, fi: Kunta, sv: Kommunen, en: Municipality }
                municipalities: ["005"]
                reason: { fi: a, sv: b, en: c }
                sources: [act]
            producerRules:
              - rule: anybody
                verdict: CONDITIONAL
                condition: plan
                ownedShareFrom: 0.1
                disputed: true
                reason: { fi: a, sv: b, en: c }
                sources: [act]
            """;

    private static final String CHANGE = """
            id: next
            status: OPEN
            basedOn: now
            names: { fi: Nyt, sv: Nu, en: Now }
            summary: { fi: a, sv: b, en: c }
            producerRules:
              - rule: first
                services: [WORK_TRIAL]
                verdict: ALLOWED
                reason: { fi: a, sv: b, en: c }
                sources: [act]
              - rule: in-place
                insteadOf: anybody
                verdict: NOT_ALLOWED
                reason: { fi: a, sv: b, en: c }
                sources: [act]
            """;

    private static Regimes read(String... files) {
        int[] number = {0};
        return Regimes.read(List.of(files).stream()
                .map(yaml -> new RegimeFile("file-" + ++number[0] + ".yaml", yaml))
                .toList());
    }

    @Test
    void aGoodFileIsUnderstood() {
        ProducerRule rule = read(GOOD).all().get(0).producerRules().get(0);
        assertThat(rule.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(rule.condition().id()).isEqualTo("plan");
        assertThat(rule.grounds().disputed()).isTrue();
        assertThat(rule.grounds().sources()).containsExactly(new LawSource("act", "An act"));
    }

    @Test
    void aFileStatesOnlyWhatItChanges() {
        Regime next = read(GOOD, CHANGE).get(new RegimeId("next"));
        assertThat(next.organiserRules())
                .extracting(rule -> rule.grounds().rule())
                .containsExactly("everything");
        assertThat(next.producerRules())
                .extracting(
                        rule -> rule.grounds().rule() + " of " + rule.grounds().regime())
                .containsExactly("first of next", "in-place of next");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verdict: CONDITIONAL | verdikt: CONDITIONAL | producerRules[1].verdikt | one of the keys",
                "verdict: CONDITIONAL | verdict: MAYBE | producerRules[1].verdict: \"MAYBE\" | one of [ALLOWED",
                "verdict: CONDITIONAL | verdict: NOT_KNOWN | \"NOT_KNOWN\" | ALLOWED, CONDITIONAL or NOT_ALLOWED",
                "verdict: CONDITIONAL | verdict: ALLOWED | producerRules[1].condition | none, as the verdict",
                "condition: plan | condition: plane | \"plane\" | one of the conditions [plan]",
                "ownedShareFrom: 0.1 | ownedShareFrom: 10 | producerRules[1].ownedShareFrom: \"10\" | a number above 0",
                "disputed: true | disputed: maybe | producerRules[1].disputed | true or false",
                "duty: STATUTORY | duty: MUST | organiserRules[1].duty: \"MUST\" | one of [STATUTORY",
                "[\"005\"] | [5] | organiserRules[1].municipalities | a text",
                "[\"005\"] | [Alajärvi] | organiserRules[1].municipalities | three-digit codes",
                "en: Municipality | de: Gemeinde | organiserRules[1].body.de | one of the keys",
                "names: { fi: Nyt, sv: Nu, en: Now } | names: { fi: Nyt, sv: Nu } | names.en | a text",
                "period: {} | period: { until: 1.1.2023 } | period.until: \"1.1.2023\" | a day as 2023-01-01",
                "status: IN_FORCE | status: OPEN | period | no period",
                "id: now | id: [now | the file | YAML",
                "id: now | id: now, id: then | the file | YAML"
            })
    void whatIsNotUnderstoodIsRefusedWithFilePlaceValueAndWhatWasExpected(
            String good, String bad, String place, String expected) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad.replace(", id", "\nid"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Regime file file-1.yaml, ")
                .hasMessageContaining(place)
                .hasMessageContaining("expected " + expected.replace("\"\"", "\""))
                .hasMessageContaining(". Maybe ");
    }

    @ParameterizedTest
    @CsvSource({
        "basedOn: now, basedOn: later, basedOn",
        "insteadOf: anybody, insteadOf: nobody, producerRules[2].insteadOf",
        "rule: in-place, rule: first, producerRules[2].rule",
        "sources: [act], sources: [deed], producerRules[1].sources",
        "sources: [act], sources: [], producerRules[1].sources",
        "id: next, id: now, id"
    })
    void aChangeMustFitWhatItIsBasedOn(String good, String bad, String place) {
        assertThatThrownBy(() -> read(GOOD, CHANGE.replace(good, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Regime file file-2.yaml, " + place + ": ");
    }

    @Test
    void aLineWithAGapIsRefused() {
        String until2023 = GOOD.replace("period: {}", "period: { until: 2023-01-01 }");
        String from2024 =
                GOOD.replace("period: {}", "period: { from: 2024-01-01 }").replace("id: now", "id: then");
        assertThatThrownBy(() -> read(until2023)).hasMessageContaining("No regime is in force from 2023-01-01");
        assertThatThrownBy(() -> read(until2023, from2024))
                .hasMessageContaining("Regime then begins on 2024-01-01, expected 2023-01-01");
    }
}

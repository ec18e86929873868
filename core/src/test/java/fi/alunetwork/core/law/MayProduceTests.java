package fi.alunetwork.core.law;

import static fi.alunetwork.core.law.LawWorld.owner;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.regime.Advice;
import fi.alunetwork.core.regime.LawSource;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Relation;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.workshop.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations are written from the field's glossary, sections 4.2 to 4.6, not from the regime files. */
class MayProduceTests {

    private static final Service REHABILITATIVE = Service.REHABILITATIVE_WORK_ACTIVITY;

    private final LawWorld world = new LawWorld();

    @ParameterizedTest
    @CsvSource({
        // rehabilitative work activity: THL's list of forms, never a company
        "2022-12-31, kunta-001, REHABILITATIVE_WORK_ACTIVITY, ITSELF, ALLOWED",
        "2022-12-31, kunta-002, REHABILITATIVE_WORK_ACTIVITY, OTHER_PUBLIC_BODY, ALLOWED",
        "2022-12-31, ASSOCIATION, REHABILITATIVE_WORK_ACTIVITY, OUTSIDE, ALLOWED",
        "2022-12-31, LIMITED_COMPANY, REHABILITATIVE_WORK_ACTIVITY, OUTSIDE, NOT_ALLOWED",
        "2023-01-01, kunta-001, REHABILITATIVE_WORK_ACTIVITY, OTHER_PUBLIC_BODY, CONDITIONAL",
        "2023-01-01, hva-05, REHABILITATIVE_WORK_ACTIVITY, ITSELF, ALLOWED",
        "2023-01-01, hva-06, REHABILITATIVE_WORK_ACTIVITY, OTHER_PUBLIC_BODY, ALLOWED",
        "2023-01-01, STATE, REHABILITATIVE_WORK_ACTIVITY, OTHER_PUBLIC_BODY, ALLOWED",
        "2023-01-01, FOUNDATION, REHABILITATIVE_WORK_ACTIVITY, OUTSIDE, ALLOWED",
        "2023-01-01, ASSOCIATION, REHABILITATIVE_WORK_ACTIVITY, OUTSIDE, ALLOWED",
        "2023-01-01, RELIGIOUS_COMMUNITY, REHABILITATIVE_WORK_ACTIVITY, OUTSIDE, ALLOWED",
        "2023-01-01, LIMITED_COMPANY, REHABILITATIVE_WORK_ACTIVITY, OUTSIDE, NOT_ALLOWED",
        "2023-01-01, COOPERATIVE, REHABILITATIVE_WORK_ACTIVITY, OUTSIDE, NOT_ALLOWED",
        "2026-06-01, JOINT_MUNICIPAL_AUTHORITY, REHABILITATIVE_WORK_ACTIVITY, OTHER_PUBLIC_BODY, CONDITIONAL",
        // social rehabilitation: a company may, a municipality as above
        "2022-12-31, kunta-001, SOCIAL_REHABILITATION, ITSELF, ALLOWED",
        "2025-06-01, kunta-001, SOCIAL_REHABILITATION, OTHER_PUBLIC_BODY, CONDITIONAL",
        "2025-06-01, LIMITED_COMPANY, SOCIAL_REHABILITATION, OUTSIDE, ALLOWED",
        // hosting, employing, coaching and youth work are open to all
        "2025-06-01, kunta-001, WORK_TRIAL, ITSELF, ALLOWED",
        "2025-06-01, kunta-002, WORK_TRIAL, OTHER_PUBLIC_BODY, ALLOWED",
        "2025-06-01, LIMITED_COMPANY, PAY_SUBSIDISED_WORK, OUTSIDE, ALLOWED",
        "2025-06-01, kunta-002, WORK_COACHING, OTHER_PUBLIC_BODY, ALLOWED",
        "2025-06-01, ASSOCIATION, YOUTH_WORKSHOP, OUTSIDE, ALLOWED",
        "2025-06-01, hva-05, YOUTH_WORKSHOP, OTHER_PUBLIC_BODY, ALLOWED"
    })
    void eachFormMayProduceWhatTheLawOfTheDayLetsIt(
            String day, String producer, Service service, Relation relation, Verdict verdict) {
        ProducerAnswer answer = world.on(day).mayProduce(producer, service);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "kunta-001, REHABILITATIVE_WORK_ACTIVITY, NOT_ALLOWED",
        "kunta-001, SOCIAL_REHABILITATION, NOT_ALLOWED",
        "kunta-001, WORK_COACHING, CONDITIONAL",
        "kunta-001, WORK_TRIAL, CONDITIONAL",
        "ASSOCIATION, REHABILITATIVE_WORK_ACTIVITY, ALLOWED",
        "ASSOCIATION, WORK_COACHING, ALLOWED",
        "LIMITED_COMPANY, WORK_COACHING, ALLOWED",
        "LIMITED_COMPANY, REHABILITATIVE_WORK_ACTIVITY, NOT_ALLOWED",
        "kunta-001, YOUTH_WORKSHOP, ALLOWED"
    })
    void thePlannedRegionsLeftMunicipalitiesOnlyMarketFailure(String producer, Service service, Verdict verdict) {
        ProducerAnswer answer =
                world.under("planned-regions-2020", "2018-12-31").mayProduce(producer, service);
        assertThat(answer.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.CONDITIONAL) {
            assertThat(answer.condition().id()).isEqualTo("market-failure");
            assertThat(answer.isLawful()).isFalse();
        }
    }

    @Test
    void marketFailureBindsTheInHouseEntitiesOfMunicipalitiesToo() {
        world.owned("oma-oy", LegalForm.LIMITED_COMPANY, owner("kunta-001", 0.6), owner("kunta-002", 0.4))
                .tie(CooperationModel.IN_HOUSE, Service.WORK_COACHING, "kunta-001", "FOUNDATION");
        LawWorld.Asked planned = world.under("planned-regions-2020", "2018-12-31");
        assertThat(planned.mayProduce("oma-oy", Service.WORK_COACHING)
                        .condition()
                        .id())
                .isEqualTo("market-failure");
        assertThat(planned.mayProduce("FOUNDATION", Service.WORK_COACHING)
                        .condition()
                        .id())
                .isEqualTo("market-failure");
        assertThat(planned.mayProduce("ASSOCIATION", Service.WORK_COACHING).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void aCompanyMayProduceSupportAndGuidanceOnly() {
        LawWorld.Asked asked = world.on("2025-06-01");
        ProducerAnswer support = asked.law()
                .mayProduce(
                        asked.organisation("LIMITED_COMPANY"),
                        REHABILITATIVE,
                        ServicePart.SUPPORT_AND_GUIDANCE,
                        asked.municipality("001"));
        assertThat(support.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(asked.mayProduce("LIMITED_COMPANY", REHABILITATIVE).grounds().sources())
                .extracting(LawSource::key)
                .contains("thl-kuty");
    }

    @Test
    void noOwnershipOpensRehabilitativeWorkToACompany() {
        world.owned("alueen-oy", LegalForm.LIMITED_COMPANY, owner("hva-05", 1.0));
        assertThat(world.on("2025-06-01")
                        .mayProduce("alueen-oy", REHABILITATIVE)
                        .verdict())
                .isEqualTo(Verdict.NOT_ALLOWED);
    }

    @Test
    void theStrictReadingClosesWhatTheLenientLeavesOnACondition() {
        ProducerAnswer lenient = world.on("2023-06-01").mayProduce("kunta-001", REHABILITATIVE);
        ProducerAnswer strict = world.on("2023-06-01").read(Reading.STRICT).mayProduce("kunta-001", REHABILITATIVE);
        assertThat(lenient.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(lenient.condition().id()).isEqualTo("horizontal-cooperation");
        assertThat(lenient.advice()).isEqualTo(Advice.RECOMMENDED);
        assertThat(strict.verdict()).isEqualTo(Verdict.NOT_ALLOWED);
        for (ProducerAnswer answer : new ProducerAnswer[] {lenient, strict}) {
            assertThat(answer.grounds().disputed()).isTrue();
            assertThat(answer.grounds().sources()).extracting(LawSource::key).contains("thl-kuty", "into-sote");
        }
    }

    @Test
    void nothingWasDisputedBefore2023() {
        for (Reading reading : Reading.values()) {
            ProducerAnswer answer = world.on("2022-06-01").read(reading).mayProduce("kunta-001", REHABILITATIVE);
            assertThat(answer.verdict()).isEqualTo(Verdict.ALLOWED);
            assertThat(answer.grounds().disputed()).isFalse();
        }
    }

    @Test
    void cooperationWithTheCountyShowsTheCondition() {
        world.tie(CooperationModel.HORIZONTAL_COOPERATION, REHABILITATIVE, "hva-05", "kunta-001");
        ProducerAnswer answer = world.on("2023-06-01").mayProduce("kunta-001", REHABILITATIVE);
        assertThat(answer.conditionShown()).isTrue();
        assertThat(answer.isLawful()).isTrue();
        assertThat(world.on("2023-06-01")
                        .mayProduce("kunta-002", REHABILITATIVE)
                        .isLawful())
                .isFalse();
    }

    @Test
    void cooperationOnAnotherServiceOrWithAnotherBodyShowsNothing() {
        world.tie(CooperationModel.HORIZONTAL_COOPERATION, Service.WORK_COACHING, "hva-05", "kunta-001")
                .tie(CooperationModel.HORIZONTAL_COOPERATION, REHABILITATIVE, "kunta-002", "kunta-001");
        ProducerAnswer answer = world.on("2023-06-01").mayProduce("kunta-001", REHABILITATIVE);
        assertThat(answer.conditionShown()).isFalse();
        assertThat(answer.isLawful()).isFalse();
        assertThat(answer.isLawfulOrConditional()).isTrue();
    }

    @Test
    void thePartnershipModelIsAdvisedAgainstAndShowsNothing() {
        world.tie(CooperationModel.PARTNERSHIP_MODEL, REHABILITATIVE, "hva-05", "kunta-001");
        ProducerAnswer answer = world.on("2023-06-01").mayProduce("kunta-001", REHABILITATIVE);
        assertThat(answer.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(answer.conditionShown()).isFalse();
        assertThat(answer.advice()).isEqualTo(Advice.ADVISED_AGAINST);
        assertThat(answer.adviceGrounds().sources()).extracting(LawSource::key).contains("into-2023");
    }

    @Test
    void controlMakesAnEntityInHouseWithAndWithoutKnownShares() {
        world.owned("yksi", LegalForm.LIMITED_COMPANY, owner("hva-05", 0.05), owner("hva-06", 0.95))
                .owned("kaksi", LegalForm.LIMITED_COMPANY, owner("hva-05", null));
        LawWorld.Asked asked = world.on("2025-06-01");
        for (String entity : new String[] {"yksi", "kaksi"}) {
            ProducerAnswer answer = asked.mayProduce(entity, Service.SOCIAL_REHABILITATION);
            assertThat(answer.relation()).isEqualTo(Relation.IN_HOUSE);
            assertThat(answer.condition().id()).isEqualTo("in-house-limits");
            assertThat(answer.isLawful()).isTrue();
        }
    }

    @Test
    void aFoundationIsInHouseByAPartnershipBecauseItHasNoOwners() {
        world.tie(CooperationModel.IN_HOUSE, Service.SOCIAL_REHABILITATION, "hva-05", "FOUNDATION");
        ProducerAnswer answer = world.on("2025-06-01").mayProduce("FOUNDATION", Service.SOCIAL_REHABILITATION);
        assertThat(answer.relation()).isEqualTo(Relation.IN_HOUSE);
        assertThat(answer.conditionShown()).isTrue();
    }

    @Test
    void aPrivateOwnerBesideTheOrganiserLeavesNoControl() {
        world.owned("puoliksi", LegalForm.LIMITED_COMPANY, owner("hva-05", 0.5), owner("ASSOCIATION", 0.5));
        assertThat(world.on("2025-06-01")
                        .mayProduce("puoliksi", Service.SOCIAL_REHABILITATION)
                        .relation())
                .isEqualTo(Relation.OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({"0.10, in-house-limits, true", "0.09, tender-won, false", ", , false"})
    void theBillOf2026WouldAskForATenthOfTheOwnership(Double share, String condition, boolean lawful) {
        world.owned("sidosyksikko", LegalForm.LIMITED_COMPANY, owner("hva-05", share));
        ProducerAnswer answer = world.under("in-house-bill-open", "2026-06-01")
                .mayProduce("sidosyksikko", Service.SOCIAL_REHABILITATION);
        assertThat(answer.isLawful()).isEqualTo(lawful);
        if (condition == null) {
            assertThat(answer.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        } else {
            assertThat(answer.condition().id()).isEqualTo(condition);
        }
    }

    @Test
    void helsinkiProducesItsOwnSocialServicesBecauseItBelongsToNoCounty() {
        for (Reading reading : Reading.values()) {
            ProducerAnswer answer = world.on("2023-06-01").read(reading).mayProduce("kunta-091", REHABILITATIVE, "091");
            assertThat(answer.verdict()).isEqualTo(Verdict.ALLOWED);
            assertThat(answer.relation()).isEqualTo(Relation.ITSELF);
        }
    }

    @Test
    void mainlandRulesSayNothingOfAland() {
        for (Service service : Service.values()) {
            ProducerAnswer answer = world.on("2025-06-01").mayProduce("LIMITED_COMPANY", service, "478");
            assertThat(answer.verdict()).isEqualTo(Verdict.OWN_LEGISLATION);
            assertThat(answer.isLawful()).isTrue();
        }
    }

    @Test
    void anUnknownFormIsUnknownOnlyWhereTheFormDecides() {
        LawWorld.Asked asked = world.on("2025-06-01");
        assertThat(asked.mayProduce("NOT_KNOWN", REHABILITATIVE).verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(asked.mayProduce("NOT_KNOWN", Service.WORK_TRIAL).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void aRepealLeavesNobodyWhoMayProduceAndAReturnMakesTheMunicipalityTheOrganiser() {
        for (String producer : new String[] {"hva-05", "kunta-001", "ASSOCIATION", "NOT_KNOWN"}) {
            ProducerAnswer repealed = world.under("repeal-open", "2026-06-01").mayProduce(producer, REHABILITATIVE);
            assertThat(repealed.verdict()).isEqualTo(Verdict.NOT_ALLOWED);
        }
        ProducerAnswer returned = world.under("return-open", "2026-06-01").mayProduce("kunta-001", REHABILITATIVE);
        assertThat(returned.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(returned.relation()).isEqualTo(Relation.ITSELF);
    }
}

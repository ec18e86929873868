package fi.alunetwork.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.regime.ClientGroup;
import fi.alunetwork.core.regime.Duty;
import fi.alunetwork.core.regime.Referrer;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who organises, who may refer, and who may receive the grant, as the field's glossary tells it (4.2, 4.3, 4.6). */
class OrganisersTests {

    private final LawWorld world = new LawWorld();

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, REHABILITATIVE_WORK_ACTIVITY, 001, STATUTORY, , ",
        "2023-01-01, REHABILITATIVE_WORK_ACTIVITY, 001, STATUTORY, WELLBEING_SERVICES_COUNTY:05, hva-05",
        "2023-01-01, SOCIAL_REHABILITATION, 091, STATUTORY, , kunta-091",
        "2024-12-31, WORK_TRIAL, 002, STATUTORY, , ",
        "2025-01-01, WORK_TRIAL, 002, STATUTORY, EMPLOYMENT_AREA:17, kunta-001",
        "2025-01-01, WORK_TRIAL, 091, STATUTORY, EMPLOYMENT_AREA:08, kunta-091",
        "2025-01-01, WORK_COACHING, 002, VOLUNTARY, EMPLOYMENT_AREA:17, kunta-001",
        "2026-01-01, PAY_SUBSIDISED_WORK, 001, STATUTORY, EMPLOYMENT_AREA:17, kunta-001",
        "2026-01-01, YOUTH_WORKSHOP, 001, NOBODY_OBLIGED, , ",
        "2026-01-01, INDIVIDUAL_COACHING, 001, NOBODY_OBLIGED, , ",
        "2026-01-01, WORK_TRIAL, 478, OWN_LEGISLATION, , "
    })
    void theOrganiserIsAnAreaAndItsLegalBody(
            String day, Service service, String municipality, Duty duty, String area, String body) {
        OrganiserAnswer answer = world.on(day).organiser(service, municipality);
        assertThat(answer.duty()).isEqualTo(duty);
        assertThat(answer.area() == null ? null : answer.area().id().toString()).isEqualTo(area);
        assertThat(
                        answer.legalBody() == null
                                ? null
                                : answer.legalBody().record().id().value())
                .isEqualTo(body);
    }

    @Test
    void before2023ItIsNotKnownWhetherTheMunicipalityOrItsJointAuthorityOrganised() {
        OrganiserAnswer answer = world.on("2022-06-01").organiser(Service.REHABILITATIVE_WORK_ACTIVITY, "001");
        assertThat(answer.legalBody()).isNull();
        assertThat(answer.body().in(Language.EN)).contains("or a joint municipal authority");
    }

    @Test
    void aPilotIsToldBesideTheTeOfficeForItsClientsOnly() {
        LawWorld.Asked asked = world.on("2022-06-01");
        List<OrganiserAnswer> young =
                asked.law().organisers(Service.WORK_TRIAL, asked.municipality("001"), ClientGroup.UNDER_30);
        assertThat(young).extracting(OrganiserAnswer::duty).containsExactly(Duty.STATUTORY, Duty.NOT_KNOWN);
        assertThat(young.get(1).clientGroups()).contains(ClientGroup.UNDER_30);
        assertThat(young.get(1).grounds().regime()).hasToString("local-pilots-2021");
        assertThat(asked.organisers(Service.REHABILITATIVE_WORK_ACTIVITY, "001"))
                .hasSize(1);
        assertThat(asked.organisers(Service.WORK_TRIAL, "478")).hasSize(1);
        assertThat(world.on("2025-06-01").organisers(Service.WORK_TRIAL, "001")).hasSize(1);
    }

    @Test
    void thePlannedRegionsAnswerByTheirPlannedAreasOnAnyDay() {
        LawWorld.Asked planned = world.under("planned-regions-2020", "2018-12-31");
        OrganiserAnswer social = planned.organiser(Service.REHABILITATIVE_WORK_ACTIVITY, "001");
        assertThat(social.area().id()).isEqualTo(LawWorld.PLANNED_COUNTY);
        assertThat(social.legalBody()).isNull();
        assertThat(planned.organiser(Service.WORK_TRIAL, "091").body().in(Language.EN))
                .isEqualTo("A separate joint municipal authority in Uusimaa");
        assertThat(planned.organiser(Service.WORK_TRIAL, "001").body().in(Language.EN))
                .isEqualTo("Planned county");
        assertThat(planned.organisers(Service.WORK_TRIAL, "001")).hasSize(1);
    }

    @Test
    void theReturnWouldPartTheService() {
        List<OrganiserAnswer> answers =
                world.under("return-open", "2026-06-01").organisers(Service.REHABILITATIVE_WORK_ACTIVITY, "002");
        assertThat(answers)
                .extracting(OrganiserAnswer::part)
                .containsExactly(ServicePart.WORK_ORIENTED, ServicePart.SUPPORT_AND_GUIDANCE);
        assertThat(answers)
                .extracting(answer -> answer.legalBody().record().id().value())
                .containsExactly("kunta-002", "hva-05");
    }

    @Test
    void theRepealWouldObligeNobody() {
        assertThat(world.under("repeal-open", "2026-06-01")
                        .organiser(Service.REHABILITATIVE_WORK_ACTIVITY, "001")
                        .duty())
                .isEqualTo(Duty.NOBODY_OBLIGED);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceHasAnAnswerInEveryMunicipality(Service service) {
        for (String day : List.of("2017-09-01", "2022-06-01", "2023-06-01", "2025-06-01", "2026-06-01")) {
            for (String municipality : List.of("001", "002", "091", "478")) {
                assertThat(world.on(day).organisers(service, municipality)).isNotEmpty();
            }
        }
    }

    @Test
    void rehabilitativeWorkIsEnteredByAPlan() {
        Map<Referrer, ReferralAnswer> before = referrals("2025-06-01", Service.REHABILITATIVE_WORK_ACTIVITY, "001");
        Map<Referrer, ReferralAnswer> after = referrals("2026-06-01", Service.REHABILITATIVE_WORK_ACTIVITY, "001");
        assertThat(before.get(Referrer.SOCIAL_WORK).condition().id()).isEqualTo("plan");
        assertThat(after.get(Referrer.SOCIAL_WORK).condition().id()).isEqualTo("activation-plan");
        assertThat(after.get(Referrer.EMPLOYMENT_AUTHORITY).condition().id()).isEqualTo("multi-sector-plan");
        assertThat(after.get(Referrer.SELF).verdict()).isEqualTo(Verdict.NOT_ALLOWED);
    }

    @Test
    void anOwnContractRefersNobodyToAWorkTrialAndAnybodyFindsAYouthWorkshop() {
        assertThat(referrals("2025-06-01", Service.WORK_TRIAL, "001")
                        .get(Referrer.SELF)
                        .verdict())
                .isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(referrals("2025-06-01", Service.YOUTH_WORKSHOP, "001").values())
                .allMatch(answer -> answer.verdict() == Verdict.ALLOWED);
        assertThat(referrals("2025-06-01", Service.YOUTH_WORKSHOP, "478").values())
                .allMatch(answer -> answer.verdict() == Verdict.OWN_LEGISLATION);
    }

    @ParameterizedTest
    @CsvSource({
        "kunta-001, YOUTH_WORKSHOP, CONDITIONAL, youth-workshop-grant",
        "LIMITED_COMPANY, YOUTH_WORKSHOP, CONDITIONAL, youth-workshop-grant",
        "COOPERATIVE, YOUTH_WORKSHOP, CONDITIONAL, youth-workshop-grant",
        "hva-05, YOUTH_WORKSHOP, NOT_ALLOWED, youth-workshop-grant-stays-behind",
        "RELIGIOUS_COMMUNITY, YOUTH_WORKSHOP, NOT_ALLOWED, youth-workshop-grant-not-for-others",
        "NOT_KNOWN, YOUTH_WORKSHOP, NOT_KNOWN, producer-not-known",
        "kunta-478, YOUTH_WORKSHOP, OWN_LEGISLATION, aland",
        "kunta-001, WORK_TRIAL, NOT_KNOWN, no-rule"
    })
    void theGrantIsAnotherQuestionAndCannotFollowAWorkshopToACounty(
            String organisation, Service service, Verdict verdict, String rule) {
        LawWorld.Asked asked = world.on("2025-06-01");
        GrantAnswer answer = asked.law().mayReceiveGrant(asked.organisation(organisation), service);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.grounds().rule()).isEqualTo(rule);
        assertThat(asked.mayProduce(organisation, Service.YOUTH_WORKSHOP).isLawful())
                .isTrue();
    }

    private Map<Referrer, ReferralAnswer> referrals(String day, Service service, String municipality) {
        LawWorld.Asked asked = world.on(day);
        return asked.law().mayRefer(service, asked.municipality(municipality)).stream()
                .collect(Collectors.toMap(ReferralAnswer::referrer, answer -> answer));
    }
}

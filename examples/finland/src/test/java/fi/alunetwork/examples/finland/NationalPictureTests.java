package fi.alunetwork.examples.finland;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.Party.Role;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The known and invented workshops together come near the published national picture. Counted are those that are or may
 * be open on the day; shares are of those whose operator's form is known.
 */
class NationalPictureTests {

    private static final String EVE = "2022-12-31";
    private static final Predicate<Service> ANY = service -> true;

    @ParameterizedTest
    @CsvSource({"2017-12-31, 260, 0", "2022-12-31, 270, 0", "2024-12-31, 270, 15"})
    void aboutAsManyWorkshopsAsPublished(String date, int published, int within) {
        assertThat(notClosed(Finland.on(date)).size()).isCloseTo(published, Offset.offset(within));
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 3", "2022-12-31, 2"})
    void operatorsAreSharedAsPublished(String date, double points) {
        Map<OperatorGroup, Double> shares = shares(Finland.on(date));

        assertThat(shares.get(OperatorGroup.MUNICIPAL)).isCloseTo(61, Offset.offset(points));
        assertThat(shares.get(OperatorGroup.ASSOCIATION)).isCloseTo(26, Offset.offset(points));
        assertThat(shares.get(OperatorGroup.FOUNDATION)).isCloseTo(10, Offset.offset(points));
        assertThat(shares.get(OperatorGroup.OTHER)).isCloseTo(3, Offset.offset(points));
    }

    @Test
    void moreThanNineTenthsOfTheMainlandAreServedOnTheEveOfTheReform() {
        DatedGraph eve = Finland.on(EVE);

        assertThat(mainland(eve)).hasSize(293);
        assertThat(servedOnMainland(eve, ANY).size())
                .isGreaterThan(293 * 9 / 10)
                .isLessThan(293);
    }

    @Test
    void tensOfWorkshopsServeTwoToFiveMunicipalities() {
        assertThat(notClosed(Finland.on(EVE)).stream()
                        .map(workshop -> workshop.servedMunicipalities().size())
                        .filter(served -> served >= 2 && served <= 5))
                .hasSizeGreaterThan(60);
    }

    @Test
    void seventyFourMunicipalWorkshopsMovedWhollyOrInPartAndMostYouthWorkshopsStayed() {
        DatedGraph eve = Finland.on(EVE);
        DatedGraph day = Finland.on("2023-01-01");
        Set<MunicipalityCode> servedByCounties = servedByCounties(day);

        List<WorkshopOnDate> moved = municipalWithRehabilitativeOrOtherSocial(eve).stream()
                .filter(before -> movedWhole(before, day) || movedInPart(before, day, servedByCounties))
                .toList();

        assertThat(moved).hasSize(74);
        assertThat(moved.stream().filter(workshop -> offers(workshop, Service.YOUTH_WORKSHOP)))
                .hasSize(28);
        long youth = notClosed(eve).stream()
                .filter(workshop -> offers(workshop, Service.YOUTH_WORKSHOP))
                .count();
        assertThat(youth).isGreaterThan(28 * 2);
    }

    @Test
    void theReformLeavesGapsThatAreFilledOnlyInPart() {
        Predicate<Service> rehabilitative = service -> service == Service.REHABILITATIVE_WORK_ACTIVITY;
        Set<MunicipalityCode> before = servedOnMainland(Finland.on(EVE), rehabilitative);
        Set<MunicipalityCode> after = servedOnMainland(Finland.on("2023-06-30"), rehabilitative);
        Set<MunicipalityCode> later = servedOnMainland(Finland.on("2024-12-31"), rehabilitative);

        assertThat(before).hasSizeGreaterThan(after.size());
        assertThat(later).hasSizeGreaterThan(after.size()).hasSizeLessThan(before.size());
    }

    @Test
    void everyServiceIsProvidedSomewhereInItsRole() {
        Map<Service, Set<Provision.Role>> roles = Finland.CONTENTS.workshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .collect(Collectors.groupingBy(
                        Provision::service,
                        () -> new EnumMap<>(Service.class),
                        Collectors.mapping(Provision::role, Collectors.toSet())));

        assertThat(roles.keySet()).containsExactly(Service.values());
        assertThat(roles.remove(Service.WORK_TRIAL)).containsExactly(Provision.Role.HOST);
        assertThat(roles.remove(Service.PAY_SUBSIDISED_WORK)).containsExactly(Provision.Role.EMPLOYER);
        assertThat(roles.values()).allMatch(Set.of(Provision.Role.PRODUCER)::equals);
    }

    @Test
    void everyBasisDeliveryModeAndLegalFormOccurs() {
        List<Provision> provisions = Finland.CONTENTS.workshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .toList();

        assertThat(provisions).extracting(Provision::basis).contains(Provision.Basis.values());
        assertThat(provisions).extracting(Provision::deliveryMode).contains(DeliveryMode.values());
        assertThat(provisions).flatExtracting(Provision::languages).contains(Language.values());
        assertThat(Finland.CONTENTS.organisations().stream()
                        .map(o -> o.legalForm())
                        .distinct())
                .contains(
                        LegalForm.COOPERATIVE,
                        LegalForm.RELIGIOUS_COMMUNITY,
                        LegalForm.LIMITED_COMPANY,
                        LegalForm.JOINT_MUNICIPAL_AUTHORITY);
    }

    @ParameterizedTest
    @EnumSource(CooperationModel.class)
    void everyCooperationModelHasPartnershipsWithItsRoles(CooperationModel model) {
        List<Partnership> ofModel = Finland.CONTENTS.partnerships().stream()
                .filter(partnership -> partnership.model() == model)
                .filter(partnership -> partnership.provenance().isIllustrative())
                .toList();

        assertThat(ofModel)
                .isNotEmpty()
                .allSatisfy(partnership -> assertThat(partnership.parties().stream()
                                .map(party -> party.role())
                                .collect(Collectors.toSet()))
                        .containsAll(rolesOf(model)));
    }

    private static Set<Role> rolesOf(CooperationModel model) {
        return switch (model) {
            case OWN_PRODUCTION, SERVICE_VOUCHER -> Set.of(Role.ORGANISER, Role.PRODUCER);
            case HORIZONTAL_COOPERATION -> Set.of(Role.CONTRACTING_ENTITY);
            case PARTNERSHIP_MODEL -> Set.of(Role.ORGANISER, Role.MEMBER);
            case JOINT_MODEL -> Set.of(Role.HOST, Role.PRODUCER);
            case TRANSFER -> Set.of(Role.TRANSFEROR, Role.TRANSFEREE);
            case UMBRELLA -> Set.of(Role.ORGANISER, Role.LEAD, Role.MEMBER);
            case COMPETITIVE_TENDER, DYNAMIC_PURCHASING_SYSTEM, DYNAMIC_SMALL_PURCHASE, IN_HOUSE ->
                Set.of(Role.BUYER, Role.PRODUCER);
            case GRANT -> Set.of(Role.FUNDER, Role.RECIPIENT);
            case SHARED_PREMISES -> Set.of(Role.HOST, Role.GUEST);
            case FORUM -> Set.of(Role.MEMBER);
        };
    }

    private static List<WorkshopOnDate> notClosed(DatedGraph graph) {
        return graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .toList();
    }

    private static Map<OperatorGroup, Double> shares(DatedGraph graph) {
        Map<OperatorGroup, Long> counts = notClosed(graph).stream()
                .flatMap(workshop -> workshop.operators().stream())
                .map(operator -> operator.record().legalForm().operatorGroup())
                .filter(group -> group != OperatorGroup.NOT_KNOWN)
                .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
        double total = counts.values().stream().mapToLong(count -> count).sum();
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> 100 * entry.getValue() / total));
    }

    private static Set<MunicipalityCode> mainland(DatedGraph graph) {
        return graph.municipalities().stream()
                .filter(municipality -> municipality.record().mainland())
                .map(municipality -> municipality.code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<MunicipalityCode> servedOnMainland(DatedGraph graph, Predicate<Service> services) {
        Set<MunicipalityCode> served = notClosed(graph).stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .filter(provision -> provision.record().deliveryMode() != DeliveryMode.REMOTE)
                .filter(provision -> services.test(provision.record().service()))
                .flatMap(provision -> provision.servedMunicipalities().stream())
                .map(municipality -> municipality.code())
                .collect(Collectors.toCollection(TreeSet::new));
        served.retainAll(mainland(graph));
        return served;
    }

    private static List<WorkshopOnDate> municipalWithRehabilitativeOrOtherSocial(DatedGraph graph) {
        return notClosed(graph).stream()
                .filter(workshop -> workshop.record().provenance().isIllustrative())
                .filter(workshop -> group(workshop) == OperatorGroup.MUNICIPAL)
                .filter(workshop -> !socialCodes(workshop).isEmpty())
                .toList();
    }

    private static boolean movedWhole(WorkshopOnDate before, DatedGraph day) {
        WorkshopOnDate after = day.findWorkshop(before.record().id()).orElseThrow();
        return group(after) == OperatorGroup.WELLBEING_SERVICES_COUNTY;
    }

    private static boolean movedInPart(WorkshopOnDate before, DatedGraph day, Set<MunicipalityCode> servedByCounties) {
        WorkshopOnDate after = day.findWorkshop(before.record().id()).orElseThrow();
        return socialCodes(after).isEmpty() && servedByCounties.containsAll(socialCodes(before));
    }

    private static Set<MunicipalityCode> servedByCounties(DatedGraph day) {
        return notClosed(day).stream()
                .filter(workshop -> workshop.record().id().value().endsWith("-h"))
                .flatMap(workshop -> socialCodes(workshop).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<MunicipalityCode> socialCodes(WorkshopOnDate workshop) {
        return workshop.provisions().stream()
                .filter(provision -> provision.record().service().isBoundToResidence())
                .flatMap(provision -> provision.servedMunicipalities().stream())
                .map(municipality -> municipality.code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static OperatorGroup group(WorkshopOnDate workshop) {
        return workshop.operators().stream()
                .map(operator -> operator.record().legalForm().operatorGroup())
                .findFirst()
                .orElse(OperatorGroup.NOT_KNOWN);
    }

    private static boolean offers(WorkshopOnDate workshop, Service service) {
        return workshop.provisions().stream()
                .map(ProvisionOnDate::record)
                .anyMatch(provision -> provision.service() == service);
    }
}

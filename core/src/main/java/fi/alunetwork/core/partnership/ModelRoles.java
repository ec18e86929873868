package fi.alunetwork.core.partnership;

import static fi.alunetwork.core.partnership.RoleNeed.atLeast;
import static fi.alunetwork.core.partnership.RoleNeed.exactlyOne;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The role set of each cooperation model: which parties make it what it is. Most models have one set; where there are
 * several, any of them will do. Further parties in other roles are always welcome.
 */
public final class ModelRoles {

    private static final Map<CooperationModel, List<List<RoleNeed>>> SETS = sets();

    private ModelRoles() {}

    private static Map<CooperationModel, List<List<RoleNeed>>> sets() {
        List<RoleNeed> purchase =
                List.of(atLeast(1, Role.BUYER, Role.ORGANISER), atLeast(1, Role.PRODUCER, Role.MEMBER));
        Map<CooperationModel, List<List<RoleNeed>>> sets = new EnumMap<>(CooperationModel.class);
        sets.put(
                CooperationModel.OWN_PRODUCTION,
                one(atLeast(1, Role.ORGANISER, Role.BUYER), atLeast(1, Role.PRODUCER)));
        sets.put(CooperationModel.HORIZONTAL_COOPERATION, one(atLeast(2, Role.CONTRACTING_ENTITY)));
        sets.put(CooperationModel.PARTNERSHIP_MODEL, one(county(1, Role.values()), municipal(1, Role.values())));
        sets.put(
                CooperationModel.JOINT_MODEL,
                one(municipal(1, Role.HOST), atLeast(1, Role.PRODUCER, Role.ORGANISER, Role.MEMBER, Role.GUEST)));
        sets.put(CooperationModel.TRANSFER, one(atLeast(1, Role.TRANSFEROR), county(1, Role.TRANSFEREE)));
        sets.put(CooperationModel.UMBRELLA, one(exactlyOne(Role.LEAD), atLeast(1, Role.MEMBER)));
        sets.put(CooperationModel.COMPETITIVE_TENDER, List.of(purchase));
        sets.put(CooperationModel.DYNAMIC_PURCHASING_SYSTEM, List.of(purchase));
        sets.put(CooperationModel.DYNAMIC_SMALL_PURCHASE, List.of(purchase));
        sets.put(CooperationModel.SERVICE_VOUCHER, one(atLeast(1, Role.ORGANISER), atLeast(1, Role.PRODUCER)));
        sets.put(CooperationModel.IN_HOUSE, one(atLeast(1, Role.BUYER), atLeast(1, Role.PRODUCER)));
        sets.put(CooperationModel.GRANT, one(atLeast(1, Role.FUNDER), atLeast(1, Role.RECIPIENT)));
        sets.put(
                CooperationModel.SHARED_PREMISES,
                List.of(
                        List.of(atLeast(1, Role.HOST), atLeast(1, Role.GUEST)),
                        List.of(atLeast(2, Role.MEMBER, Role.HOST))));
        sets.put(CooperationModel.FORUM, one(atLeast(2, Role.MEMBER, Role.CIVIC, Role.LEAD, Role.HOST)));
        return sets;
    }

    /** The role sets of a model; any of them will do. */
    public static List<List<RoleNeed>> of(CooperationModel model) {
        return Objects.requireNonNull(SETS.get(model), () -> "No role set for " + model);
    }

    /**
     * What a partnership's parties lack of its model's role set, of the set that lacks least; empty where nothing.
     *
     * @param formOf the legal form of an organisation
     */
    public static List<RoleNeed> lacking(
            CooperationModel model, Collection<Party> parties, Function<OrganisationId, LegalForm> formOf) {
        return of(model).stream()
                .map(set -> set.stream()
                        .filter(need -> !need.isMetBy(parties, formOf))
                        .toList())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static List<List<RoleNeed>> one(RoleNeed... needs) {
        return List.of(List.of(needs));
    }

    private static RoleNeed county(int number, Role... roles) {
        return atLeast(number, roles[0], roles).of(LegalForm.WELLBEING_SERVICES_COUNTY);
    }

    private static RoleNeed municipal(int number, Role... roles) {
        return atLeast(number, roles[0], roles).of(LegalForm.MUNICIPALITY, LegalForm.JOINT_MUNICIPAL_AUTHORITY);
    }
}

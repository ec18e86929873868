package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Provision.Basis;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.examples.finland.facts.Place;
import fi.alunetwork.examples.finland.facts.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the provisions of one invented workshop, numbering them as they come. */
final class ProvisionWriter {

    private static final TargetGroup YOUTH_ACT = new TargetGroup(null, 28);
    private static final TargetGroup UNDER_THIRTY = new TargetGroup(null, 29);
    private static final TargetGroup WORKING_AGE = new TargetGroup(18, 64);

    private final String key;
    private final Place place;
    private final ServedAreas areas;
    private final Set<Language> languages;
    private final List<Provision> provisions = new ArrayList<>();

    ProvisionWriter(String key, Place place, ServedAreas areas) {
        this.areas = areas;
        this.key = key;
        this.place = place;
        this.languages = Languages.of(key, place);
    }

    List<Provision> provisions() {
        return List.copyOf(provisions);
    }

    /** A provision without an option. */
    void add(Service service, Period period, Basis basis, DeliveryMode mode, Collection<Place> served) {
        add(service, period, basis, mode, served, null);
    }

    void add(
            Service service,
            Period period,
            Basis basis,
            DeliveryMode mode,
            Collection<Place> served,
            @Nullable LocalDate optionUntil) {
        provisions.add(new Provision(
                new ProvisionId(key + "-p" + (provisions.size() + 1)),
                service,
                Roles.of(service),
                targetGroup(service),
                languages,
                places(service),
                basis,
                mode,
                areas.codes(served, period),
                optionUntil,
                Lifespan.of(period),
                Provenance.ILLUSTRATIVE));
    }

    private TargetGroup targetGroup(Service service) {
        return switch (service) {
            case YOUTH_WORKSHOP, OUTREACH_YOUTH_WORK -> YOUTH_ACT;
            case ONE_STOP_GUIDANCE_CENTRE -> UNDER_THIRTY;
            case REHABILITATIVE_WORK_ACTIVITY, SOCIAL_REHABILITATION, DISABILITY_WORK_ACTIVITY -> WORKING_AGE;
            default -> TargetGroup.EVERYONE;
        };
    }

    /** Places grow with the town; guidance and outreach have none. */
    private @Nullable Integer places(Service service) {
        int size = place.residents() >= 50_000 ? 3 : place.residents() >= 12_000 ? 2 : 1;
        String dice = key + "/places/" + service;
        return switch (service) {
            case OUTREACH_YOUTH_WORK, ONE_STOP_GUIDANCE_CENTRE -> null;
            case YOUTH_WORKSHOP -> Dice.between(6, 10, dice) * size;
            case REHABILITATIVE_WORK_ACTIVITY -> Dice.between(5, 9, dice) * size;
            case WORK_COACHING, INDIVIDUAL_COACHING, GROUP_COACHING -> Dice.between(4, 8, dice) * size;
            case WORK_TRIAL -> Dice.between(2, 5, dice) * size;
            default -> Dice.between(1, 4, dice) * size;
        };
    }
}

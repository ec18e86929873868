package fi.alunetwork.examples.finland.illustrative;

import static fi.alunetwork.core.workshop.Service.DISABILITY_WORK_ACTIVITY;
import static fi.alunetwork.core.workshop.Service.GROUP_COACHING;
import static fi.alunetwork.core.workshop.Service.INDIVIDUAL_COACHING;
import static fi.alunetwork.core.workshop.Service.JOB_COACHING;
import static fi.alunetwork.core.workshop.Service.LEARNING_RECOGNITION;
import static fi.alunetwork.core.workshop.Service.ONE_STOP_GUIDANCE_CENTRE;
import static fi.alunetwork.core.workshop.Service.OUTREACH_YOUTH_WORK;
import static fi.alunetwork.core.workshop.Service.PAY_SUBSIDISED_WORK;
import static fi.alunetwork.core.workshop.Service.REHABILITATIVE_WORK_ACTIVITY;
import static fi.alunetwork.core.workshop.Service.SOCIAL_REHABILITATION;
import static fi.alunetwork.core.workshop.Service.START_COACHING;
import static fi.alunetwork.core.workshop.Service.WALKING_COMPANION;
import static fi.alunetwork.core.workshop.Service.WORK_COACHING;
import static fi.alunetwork.core.workshop.Service.WORK_TRIAL;
import static fi.alunetwork.core.workshop.Service.YOUTH_WORKSHOP;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Service;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which services invented workshops provide, by the form of their operator. The order of the published ranking of 2022
 * is kept: rehabilitative work, work trial, pay-subsidised work, social rehabilitation; companies and co-operatives
 * provide no social services, as the law does not let them produce rehabilitative work.
 */
final class Profiles {

    /** From this many residents a city's first workshop can hold a one-stop guidance centre. */
    private static final int CITY_RESIDENTS = 30_000;

    private static final Map<Service, Double> MUNICIPAL = Map.ofEntries(
            Map.entry(YOUTH_WORKSHOP, 0.5),
            Map.entry(OUTREACH_YOUTH_WORK, 0.4),
            Map.entry(REHABILITATIVE_WORK_ACTIVITY, 0.88),
            Map.entry(SOCIAL_REHABILITATION, 0.25),
            Map.entry(DISABILITY_WORK_ACTIVITY, 0.06),
            Map.entry(WORK_TRIAL, 0.8),
            Map.entry(PAY_SUBSIDISED_WORK, 0.5),
            Map.entry(WORK_COACHING, 0.88),
            Map.entry(INDIVIDUAL_COACHING, 0.95),
            Map.entry(GROUP_COACHING, 0.6),
            Map.entry(START_COACHING, 0.25),
            Map.entry(JOB_COACHING, 0.12),
            Map.entry(LEARNING_RECOGNITION, 0.3),
            Map.entry(WALKING_COMPANION, 0.08));

    private static final Map<Service, Double> ASSOCIATION = Map.ofEntries(
            Map.entry(YOUTH_WORKSHOP, 0.35),
            Map.entry(OUTREACH_YOUTH_WORK, 0.15),
            Map.entry(REHABILITATIVE_WORK_ACTIVITY, 0.75),
            Map.entry(SOCIAL_REHABILITATION, 0.4),
            Map.entry(DISABILITY_WORK_ACTIVITY, 0.12),
            Map.entry(WORK_TRIAL, 0.8),
            Map.entry(PAY_SUBSIDISED_WORK, 0.65),
            Map.entry(WORK_COACHING, 0.9),
            Map.entry(INDIVIDUAL_COACHING, 0.9),
            Map.entry(GROUP_COACHING, 0.6),
            Map.entry(START_COACHING, 0.2),
            Map.entry(JOB_COACHING, 0.2),
            Map.entry(LEARNING_RECOGNITION, 0.2),
            Map.entry(WALKING_COMPANION, 0.3));

    private static final Map<Service, Double> FOUNDATION = Map.ofEntries(
            Map.entry(YOUTH_WORKSHOP, 0.45),
            Map.entry(REHABILITATIVE_WORK_ACTIVITY, 0.85),
            Map.entry(SOCIAL_REHABILITATION, 0.3),
            Map.entry(DISABILITY_WORK_ACTIVITY, 0.3),
            Map.entry(WORK_TRIAL, 0.9),
            Map.entry(PAY_SUBSIDISED_WORK, 0.8),
            Map.entry(WORK_COACHING, 1.0),
            Map.entry(INDIVIDUAL_COACHING, 0.9),
            Map.entry(GROUP_COACHING, 0.6),
            Map.entry(START_COACHING, 0.2),
            Map.entry(JOB_COACHING, 0.5),
            Map.entry(LEARNING_RECOGNITION, 0.5));

    private static final Map<Service, Double> OTHER = Map.ofEntries(
            Map.entry(YOUTH_WORKSHOP, 0.3),
            Map.entry(WORK_TRIAL, 0.9),
            Map.entry(PAY_SUBSIDISED_WORK, 0.9),
            Map.entry(WORK_COACHING, 1.0),
            Map.entry(INDIVIDUAL_COACHING, 0.8),
            Map.entry(JOB_COACHING, 0.6),
            Map.entry(LEARNING_RECOGNITION, 0.4));

    private Profiles() {}

    static Set<Service> services(Seat seat, LegalForm form) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        profile(form).forEach((service, probability) -> {
            if (Dice.chance(probability, seat.key() + "/" + service)) {
                services.add(service);
            }
        });
        boolean firstOfCity = seat.ordinal() == 1 && seat.place().residents() >= CITY_RESIDENTS;
        if (firstOfCity && Dice.chance(0.8, seat.key() + "/" + ONE_STOP_GUIDANCE_CENTRE)) {
            services.add(ONE_STOP_GUIDANCE_CENTRE);
        }
        if (services.isEmpty()) {
            services.add(WORK_COACHING);
        }
        return services;
    }

    private static Map<Service, Double> profile(LegalForm form) {
        return switch (form) {
            case MUNICIPALITY, JOINT_MUNICIPAL_AUTHORITY -> MUNICIPAL;
            case ASSOCIATION, RELIGIOUS_COMMUNITY -> ASSOCIATION;
            case FOUNDATION -> FOUNDATION;
            default -> OTHER;
        };
    }
}

package fi.alunetwork.core.continuity;

import fi.alunetwork.core.continuity.Division.Part;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.ServiceReach;
import fi.alunetwork.core.reach.Split;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of one service reached whom on one day. */
final class DayReach {

    private final DatedGraph day;
    private final ContinuityQuestion question;
    private final Service service;
    private final ServiceReach reach;
    private @Nullable ServiceReach ofAnybody;

    DayReach(DatedGraph day, ContinuityQuestion question, Service service) {
        this.day = day;
        this.question = question;
        this.service = service;
        this.reach = new ServiceReach(day, question.scope(), service);
    }

    DatedGraph day() {
        return day;
    }

    Service service() {
        return service;
    }

    /** How a municipality of these parts stood. */
    Moment moment(List<Part> parts) {
        return moment(reach, parts);
    }

    /** Whether the municipality would be covered if whoever provides the service counted. */
    boolean isCoveredByAnybody(List<Part> parts) {
        if (question.scope().producers() == Producers.ANY) {
            return false;
        }
        ServiceReach anybody = ofAnybody;
        if (anybody == null) {
            anybody = new ServiceReach(day, question.scope().counting(Producers.ANY), service);
            ofAnybody = anybody;
        }
        return moment(anybody, parts).verdict() == Covered.YES;
    }

    private Moment moment(ServiceReach by, List<Part> parts) {
        CoverageRule rule = question.ruleFor(service);
        double threshold = question.threshold().in(question.scope().travel());
        Split split = parts.isEmpty() ? Split.NONE.plus(1, Covered.NOT_KNOWN) : Split.NONE;
        double illustrative = 0;
        double largest = 0;
        Nearest nearest = null;
        for (Part part : parts) {
            for (PlaceReach place : by.places(part.municipality())) {
                double share = part.share() * place.share();
                Covered covered = place.covered(rule, threshold);
                split = split.plus(share, covered);
                illustrative += isIllustrative(place, covered, rule, threshold) ? share : 0;
                if (share > largest) {
                    largest = share;
                    nearest = place.certain().nearest(rule);
                }
            }
        }
        return new Moment(split, illustrative, nearest);
    }

    private static boolean isIllustrative(PlaceReach place, Covered covered, CoverageRule rule, double threshold) {
        return switch (covered) {
            case YES -> !place.sourced().meets(rule, threshold);
            case NO -> place.registerWhole() != null && place.registerWhole().isIllustrative();
            case NOT_KNOWN -> false;
        };
    }
}

package fi.alunetwork.core.law;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.regime.OrganiserRule;
import fi.alunetwork.core.regime.ServicePart;
import org.jspecify.annotations.Nullable;

/**
 * A rule on organisers as it turned out for a municipality. The municipalities of one area share one, and it is
 * compared by identity, so that what is found for it is found once.
 */
final class Organiser {

    private final OrganiserRule rule;
    private final OrganiserRule.Body body;
    private final @Nullable RegionOnDate area;
    private final @Nullable OrganisationOnDate candidate;

    /**
     * An organiser.
     *
     * @param rule the rule
     * @param body who organises by it: its body, or the one that stands in where the municipality belongs to no area
     * @param area the area; null where there is none
     * @param candidate the organisation that it is, or the one of several that has a record; null where none has
     */
    Organiser(
            OrganiserRule rule,
            OrganiserRule.Body body,
            @Nullable RegionOnDate area,
            @Nullable OrganisationOnDate candidate) {
        this.rule = rule;
        this.body = body;
        this.area = area;
        this.candidate = candidate;
    }

    OrganiserRule rule() {
        return rule;
    }

    @Nullable ServicePart part() {
        return rule.part();
    }

    @Nullable OrganisationOnDate candidate() {
        return candidate;
    }

    boolean isOrMayBe(OrganisationId id) {
        return candidate != null && candidate.record().id().equals(id);
    }

    /** Whether another public body than the candidate may be the organiser. */
    boolean isNotKnownWhich() {
        return switch (body.kind()) {
            case MUNICIPALITY_OR_JOINT_AUTHORITY -> true;
            case LEGAL_BODY_OF_AREA -> candidate == null;
            case MUNICIPALITY, IN_WORDS, NOBODY -> false;
        };
    }

    OrganiserAnswer answer() {
        return new OrganiserAnswer(
                area,
                isNotKnownWhich() ? null : candidate,
                body.names(),
                rule.duty(),
                rule.part(),
                rule.clientGroups(),
                rule.grounds());
    }
}

package fi.alunetwork.core.partnership;

import fi.alunetwork.core.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One party of a partnership.
 *
 * @param organisation who; null where a source tells the partnership and leaves the party unnamed
 * @param role what it is in the partnership
 * @param unit the unit of the organisation that takes part; null where not told
 */
public record Party(
        @Nullable OrganisationId organisation,
        Role role,
        @Nullable Unit unit) {

    /** What a party is in a partnership. */
    public enum Role {
        /** Organises the service by law. */
        ORGANISER,
        /** Produces the service. */
        PRODUCER,
        /** Buys. */
        BUYER,
        /** Leads and speaks for the others, as the umbrella's lead does. */
        LEAD,
        /** Takes part beside others. */
        MEMBER,
        /** A contracting entity in horizontal cooperation. */
        CONTRACTING_ENTITY,
        /** Hands a workshop over. */
        TRANSFEROR,
        /** Takes a workshop over. */
        TRANSFEREE,
        /** Gives a grant. */
        FUNDER,
        /** Receives a grant. */
        RECIPIENT,
        /** Has the premises. */
        HOST,
        /** Uses the premises of another. */
        GUEST,
        /** Speaks for citizens, beside producing (kansalaisyhteiskuntarooli). */
        CIVIC
    }

    /** A unit of an organisation in which cooperation takes place. */
    public enum Unit {
        /** Adult social work (aikuissosiaalityö). */
        ADULT_SOCIAL_WORK,
        /** Employment services (työllisyyspalvelut). */
        EMPLOYMENT_SERVICES,
        /** Youth work (nuorisotyö). */
        YOUTH_WORK
    }
}

package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Projection;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnering.ServicePackage;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation could gather the others of an area, so that together they produce a package of services?
 *
 * @param produced which services, for whom, and what counts as within reach
 * @param legalForms only organisations of these legal forms as umbrella bodies; null for all
 * @param ties what counts as being direct partners
 * @param limit how many equally good choices of coordinators are listed at most
 * @param searchTime how long the search for the fewest coordinators may take
 */
public record UmbrellaQuestion(
        ServicePackage produced,
        @Nullable Set<LegalForm> legalForms,
        CooperationScope ties,
        int limit,
        Duration searchTime) {

    /** What ties count where the asker names none: whoever is party of the same partnership works together. */
    public static final CooperationScope PARTIES_TOGETHER = CooperationScope.ORGANISATIONS.by(Projection.CLIQUE);

    /** How many equally good choices are listed where the asker names no number. */
    public static final int USUAL_LIMIT = 20;

    /** How long the search may take where the asker names no time. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(3);

    private static final int MOST_LISTED = 100;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a number is out of its range, no legal form is left, or the ties are not of
     *     organisations
     */
    public UmbrellaQuestion {
        legalForms = legalForms == null ? null : Collections.unmodifiableSet(new TreeSet<>(legalForms));
        if (legalForms != null && legalForms.isEmpty()) {
            throw BadQuestionException.badArgument(
                    "legalForms is []; expected at least one. Maybe leave it out for organisations of all forms.");
        }
        if (ties.actors() != ActorKind.ORGANISATION) {
            throw BadQuestionException.badArgument("ties are between actors of the kind " + ties.actors()
                    + "; expected ORGANISATION, as umbrella bodies are. Maybe leave the kind out.");
        }
        if (limit < 1 || limit > MOST_LISTED) {
            throw BadQuestionException.badArgument(
                    "limit is " + limit + "; expected 1 to " + MOST_LISTED + ". Maybe " + USUAL_LIMIT + ".");
        }
        if (searchTime.isNegative() || searchTime.isZero()) {
            throw BadQuestionException.badArgument(
                    "searchTime is " + searchTime.toMillis() + " ms; expected more than 0. Maybe 3 s.");
        }
    }

    /** Organisations of all forms, and the ties of all partnerships. */
    public static UmbrellaQuestion of(ServicePackage produced) {
        return new UmbrellaQuestion(produced, null, PARTIES_TOGETHER, USUAL_LIMIT, USUAL_TIME);
    }

    /** The same with umbrella bodies of these legal forms only. */
    public UmbrellaQuestion among(LegalForm... forms) {
        return new UmbrellaQuestion(produced, Set.of(forms), ties, limit, searchTime);
    }

    /** The same with other ties counted. */
    public UmbrellaQuestion tied(CooperationScope other) {
        return new UmbrellaQuestion(produced, legalForms, other, limit, searchTime);
    }

    /** The same with another time to search. */
    public UmbrellaQuestion searching(Duration time) {
        return new UmbrellaQuestion(produced, legalForms, ties, limit, time);
    }
}

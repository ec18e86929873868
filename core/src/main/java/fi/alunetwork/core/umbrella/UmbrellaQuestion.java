package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Projection;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnering.SearchLimits;
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
 * @param search how many equally good choices of coordinators are listed, and how long the search for the fewest may
 *     take
 */
public record UmbrellaQuestion(
        ServicePackage produced, @Nullable Set<LegalForm> legalForms, CooperationScope ties, SearchLimits search) {

    /** What ties count where the asker names none: whoever is party of the same partnership works together. */
    public static final CooperationScope PARTIES_TOGETHER = CooperationScope.ORGANISATIONS.by(Projection.CLIQUE);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where no legal form is left, or the ties are not of organisations
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
    }

    /** Organisations of all forms, and the ties of all partnerships. */
    public static UmbrellaQuestion of(ServicePackage produced) {
        return new UmbrellaQuestion(produced, null, PARTIES_TOGETHER, SearchLimits.USUAL);
    }

    /** The same with umbrella bodies of these legal forms only. */
    public UmbrellaQuestion among(LegalForm... forms) {
        return new UmbrellaQuestion(produced, Set.of(forms), ties, search);
    }

    /** The same with other ties counted. */
    public UmbrellaQuestion tied(CooperationScope other) {
        return new UmbrellaQuestion(produced, legalForms, other, search);
    }

    /** The same with another time to search. */
    public UmbrellaQuestion searching(Duration time) {
        return new UmbrellaQuestion(produced, legalForms, ties, search.within(time));
    }
}

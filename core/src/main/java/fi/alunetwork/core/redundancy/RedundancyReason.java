package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Provider;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.TravelCost;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a municipality stands as it does, for the one line that a planner can read out.
 *
 * @param cause the cause
 * @param providers the organisations within reach
 * @param threshold how far is near
 * @param travel how the way is measured
 * @param producers which producers counted
 * @param illustrative whether it rests on illustrative records
 */
public record RedundancyReason(
        Cause cause,
        List<Provider> providers,
        Threshold threshold,
        TravelCost travel,
        Producers producers,
        boolean illustrative) {

    private static final String TEXTS = "fi.alunetwork.core.redundancy.reasons";

    public RedundancyReason {
        providers = List.copyOf(providers);
    }

    /** The kinds of reason. */
    public enum Cause {
        /** Nobody who counts is within reach. */
        NONE,
        /** One organisation that counts is, and no other. */
        ONE,
        /** Several are. */
        SEVERAL,
        /** Others may be open and admit the residents, or it is not known who runs a workshop. */
        PERHAPS_MORE,
        /** The register is not stated to be whole here. */
        REGISTER_NOT_WHOLE,
        /** It is not known where the municipality's residents live. */
        PLACE_NOT_KNOWN
    }

    /** The reason in Finnish, Swedish or English; Finnish for other languages. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String text = new MessageFormat(texts.getString(key()), locale).format(new Object[] {
            providers.size(),
            name(told),
            threshold.value(),
            travel.unit().symbol(),
            travel.method().in(told)
        });
        return illustrative ? text + " " + texts.getString("ILLUSTRATIVE") : text;
    }

    /** Where the law is asked, that nobody is there, or one alone, is said of those that it lets produce. */
    private String key() {
        boolean lawful = producers != Producers.ANY && (cause == Cause.NONE || cause == Cause.ONE);
        return lawful ? cause + "." + producers : cause.name();
    }

    private String name(Language language) {
        if (providers.isEmpty()) {
            return "";
        }
        Provider first = providers.get(0);
        if (first.organisation() != null) {
            return first.organisation().names().in(language);
        }
        return first.workshop() == null ? "" : first.workshop().names().in(language);
    }
}

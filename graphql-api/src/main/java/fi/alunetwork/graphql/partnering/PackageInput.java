package fi.alunetwork.graphql.partnering;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.SearchLimits;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A package of services as it is asked; what it leaves out takes the values of {@link ServicePackage#of}.
 *
 * @param services which services
 * @param threshold how far is near
 * @param rule what counts as within reach
 * @param network the ALU network over whose extent
 * @param scope for whom, and which offers count
 */
public record PackageInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable String network,
        @Nullable ScopeInput scope) {

    private static final int LONGEST_MILLIS = 5_000;

    /** The package that is meant. */
    public ServicePackage toPackage() {
        return new ServicePackage(
                services,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                network == null ? null : id("network", network, NetworkId::new),
                ScopeInput.scopeOf(scope, ServicePackage.LAWFULLY));
    }

    /** Organisations by their codes; none where nothing is given. */
    public static Set<OrganisationId> organisations(String argument, @Nullable List<String> codes) {
        Set<OrganisationId> ids = new TreeSet<>();
        if (codes != null) {
            codes.forEach(code -> ids.add(organisation(argument, code)));
        }
        return ids;
    }

    /** An organisation by its code. */
    public static OrganisationId organisation(String argument, String code) {
        return id(argument, code, OrganisationId::new);
    }

    /** How far a search goes; as usual in what is not given. */
    public static SearchLimits search(@Nullable Integer limit, @Nullable Integer millis) {
        if (millis != null && (millis < 1 || millis > LONGEST_MILLIS)) {
            throw BadQuestionException.badArgument(
                    "searchMillis is " + millis + "; expected 1 to " + LONGEST_MILLIS + ". Maybe it is in seconds.");
        }
        SearchLimits listed = limit == null ? SearchLimits.USUAL : SearchLimits.USUAL.listing(limit);
        return millis == null ? listed : listed.within(Duration.ofMillis(millis));
    }

    private static <T> T id(String argument, String code, Function<String, T> made) {
        try {
            return made.apply(code);
        } catch (IllegalArgumentException e) {
            throw BadQuestionException.badArgument(argument + " names \"" + code
                    + "\"; expected a code, as the field code tells it. Maybe its name or its id was given.");
        }
    }
}

package fi.alunetwork.core.scenario;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which provisions a change is about. Every condition that is given must hold, and at least one must be given; one that
 * is null asks for nothing. A set asks for any of its values.
 *
 * @param provisions the provisions themselves
 * @param workshops of these workshops
 * @param operators at workshops that one of these organisations runs on the day
 * @param forms at workshops that an organisation of one of these legal forms runs on the day
 * @param services of these services
 * @param area at workshops that stand in this area on the day
 */
public record ProvisionSelection(
        @Nullable Set<ProvisionId> provisions,
        @Nullable Set<WorkshopId> workshops,
        @Nullable Set<OrganisationId> operators,
        @Nullable Set<LegalForm> forms,
        @Nullable Set<Service> services,
        @Nullable RegionId area) {

    public ProvisionSelection {
        provisions = sorted(provisions);
        workshops = sorted(workshops);
        operators = sorted(operators);
        forms = sorted(forms);
        services = sorted(services);
    }

    /** These provisions. */
    public static ProvisionSelection of(ProvisionId... provisions) {
        return new ProvisionSelection(Set.of(provisions), null, null, null, null, null);
    }

    /** All that these organisations provide. */
    public static ProvisionSelection of(OrganisationId... operators) {
        return new ProvisionSelection(null, null, Set.of(operators), null, null, null);
    }

    /** These services of bodies of these legal forms in an area. */
    public static ProvisionSelection of(Set<LegalForm> forms, Set<Service> services, @Nullable RegionId area) {
        return new ProvisionSelection(null, null, null, forms, services, area);
    }

    /** Whether no condition is given. */
    boolean isOpen() {
        return area == null
                && Stream.of(provisions, workshops, operators, forms, services).allMatch(given -> given == null);
    }

    private static <T extends Comparable<? super T>> @Nullable Set<T> sorted(@Nullable Collection<T> values) {
        return values == null ? null : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}

package fi.alunetwork.graphql.robustness;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.robustness.Leavers;
import fi.alunetwork.core.workshop.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group that leaves, as it is asked: all actors of whom everything that is given holds. */
record LeaversInput(
        @Nullable List<LegalForm> legalForms,
        @Nullable List<OperatorGroup> operatorGroups,
        @Nullable RegionId area,
        @Nullable List<Service> producing,
        @Nullable List<String> codes) {

    Leavers toLeavers() {
        return new Leavers(setOf(legalForms), setOf(operatorGroups), area, setOf(producing), setOf(codes));
    }

    private static <T> @Nullable Set<T> setOf(@Nullable List<T> values) {
        return values == null ? null : new HashSet<>(values);
    }
}

package fi.alunetwork.core.comparison;

import java.util.List;
import java.util.Optional;

/** All causes that are looked for. */
final class CauseChecks {

    private static final List<CauseCheck> ALL = List.of(
            new WorkshopClosed(),
            new ProvisionEnded(),
            new ExistenceUnsure(),
            new OtherForm(),
            new NoLongerLawful(),
            new ConditionNoLongerShown(),
            new NoLongerComes(),
            new SiteClosedOrMoved(),
            new MunicipalityMerged(),
            new ServiceAreaChanged(),
            new OrganiserAreaChanged(),
            new OperatorChanged());

    private CauseChecks() {}

    /** Every cause of a loss, in the order above; a site can have moved and its service area changed at once. */
    static List<Cause> of(Loss loss) {
        return ALL.stream()
                .map(check -> check.find(loss))
                .flatMap(Optional::stream)
                .toList();
    }
}

package fi.alunetwork.core.quality;

import fi.alunetwork.core.graph.DatedGraph;
import java.util.List;
import java.util.stream.Stream;

/** All checks on a whole picture. */
public final class GraphChecks {

    private static final List<GraphCheck> ALL = Stream.of(
                    List.of(
                            new WorkshopWithoutOperator(),
                            new OperatorDissolved(),
                            new WorkshopWithoutSite(),
                            new WorkshopWithoutProvision(),
                            new ServedWithoutSiteInReach(),
                            new ProvisionNotLawful(),
                            new MunicipalityWithoutRegion()),
                    List.of(ModelWithoutItsRoles.values()),
                    List.of(
                            new PartnershipOfOneBody(),
                            new OwnProductionByAnother(),
                            new HorizontalCooperationOfOthers(),
                            new InHouseWithoutControl(),
                            new VoucherWithoutChoice(),
                            new DynamicPurchaseOfAnotherBuyer(),
                            new SharedSiteWithoutPartnership()))
            .<GraphCheck>flatMap(List::stream)
            .toList();

    private GraphChecks() {}

    /** Every check, in the order in which findings are told. */
    public static List<GraphCheck> all() {
        return ALL;
    }

    /** What all checks find on the picture's day. */
    public static List<Finding> run(DatedGraph graph) {
        return ALL.stream().flatMap(check -> check.run(graph)).toList();
    }
}

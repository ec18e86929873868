package fi.alunetwork.core.dataset;

import java.util.List;

/** The tables of the format, each once. */
final class Tables {

    static final MunicipalityTable MUNICIPALITIES = new MunicipalityTable();
    static final RegionTable REGIONS = new RegionTable();
    static final MembershipTable MEMBERSHIPS = new MembershipTable();
    static final NeighbourTable NEIGHBOURS = new NeighbourTable();
    static final IndicatorTable INDICATORS = new IndicatorTable();
    static final IndicatorValueTable INDICATOR_VALUES = new IndicatorValueTable();
    static final OrganisationTable ORGANISATIONS = new OrganisationTable();
    static final OwnerTable OWNERS = new OwnerTable();
    static final SuccessionTable SUCCESSIONS = new SuccessionTable();
    static final WorkshopTable WORKSHOPS = new WorkshopTable();
    static final OperationTable OPERATIONS = new OperationTable();
    static final SiteTable SITES = new SiteTable();
    static final ProvisionTable PROVISIONS = new ProvisionTable();
    static final PartnershipTable PARTNERSHIPS = new PartnershipTable();
    static final PartyTable PARTIES = new PartyTable();
    static final NetworkTable NETWORKS = new NetworkTable();
    static final NetworkMemberTable NETWORK_MEMBERS = new NetworkMemberTable();
    static final CompletenessTable COMPLETENESS = new CompletenessTable();
    static final DemandPointTable DEMAND_POINTS = new DemandPointTable();

    /** All of them, in the order in which {@code datapackage.json} lists them. */
    static final List<Table<?>> ALL = List.of(
            MUNICIPALITIES,
            REGIONS,
            MEMBERSHIPS,
            NEIGHBOURS,
            INDICATORS,
            INDICATOR_VALUES,
            ORGANISATIONS,
            OWNERS,
            SUCCESSIONS,
            WORKSHOPS,
            OPERATIONS,
            SITES,
            PROVISIONS,
            PARTNERSHIPS,
            PARTIES,
            NETWORKS,
            NETWORK_MEMBERS,
            COMPLETENESS,
            DEMAND_POINTS);

    private Tables() {}

    /** The table of a name. */
    static Table<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
    }
}

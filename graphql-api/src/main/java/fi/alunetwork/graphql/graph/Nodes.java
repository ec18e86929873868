package fi.alunetwork.graphql.graph;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.graphql.schema.NodeId;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The records that have a global id: which GraphQL type each Java type is, and how an id is followed. */
public final class Nodes {

    /** The GraphQL type of each Java type that is a node. */
    public static final Map<Class<?>, String> TYPES = Map.of(
            WorkshopOnDate.class, "Workshop",
            OrganisationOnDate.class, "Organisation",
            MunicipalityOnDate.class, "Municipality",
            RegionOnDate.class, "Region",
            PartnershipOnDate.class, "Partnership",
            NetworkOnDate.class, "RegionalNetwork");

    private static final Map<String, BiFunction<DatedGraph, String, Optional<?>>> LOOKUPS = Map.of(
            "Workshop", (graph, key) -> graph.findWorkshop(new WorkshopId(key)),
            "Organisation", (graph, key) -> graph.findOrganisation(new OrganisationId(key)),
            "Municipality", (graph, key) -> graph.findMunicipality(new MunicipalityCode(key)),
            "Region", (graph, key) -> graph.findRegion(RegionId.parse(key)),
            "Partnership", (graph, key) -> graph.findPartnership(new PartnershipId(key)),
            "RegionalNetwork", (graph, key) -> graph.findNetwork(new NetworkId(key)));

    private Nodes() {}

    /** The record in the picture; empty where the picture has none, and where the key is of no such form. */
    public static Optional<?> find(DatedGraph graph, NodeId id) {
        BiFunction<DatedGraph, String, Optional<?>> lookup = LOOKUPS.get(id.type());
        if (lookup == null) {
            return Optional.empty();
        }
        try {
            return lookup.apply(graph, id.key());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package fi.alunetwork.core.graph;

import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.workshop.Workshop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses contents whose references lead to nothing, or that hold a record twice, as a database does. */
final class References {

    private final Set<Object> ids = new HashSet<>();
    private final List<@Nullable Object> references = new ArrayList<>();

    private References() {}

    static void requireWhole(GraphContents contents) {
        References found = new References();
        contents.municipalities().forEach(municipality -> {
            found.define(municipality.code());
            found.references.add(municipality.mergedInto());
        });
        contents.regions().forEach(region -> found.define(region.id()));
        contents.indicators().forEach(indicator -> found.define(indicator.id()));
        contents.memberships().forEach(membership -> found.refer(membership.municipality(), membership.region()));
        contents.neighbourhoods().forEach(pair -> found.refer(pair.one(), pair.other()));
        contents.indicatorValues().forEach(value -> found.refer(value.indicator(), value.municipality()));
        contents.organisations().forEach(found::add);
        contents.workshops().forEach(found::add);
        contents.partnerships().forEach(found::add);
        contents.networks().forEach(found::add);
        contents.completeness().forEach(statement -> found.refer(statement.region()));
        contents.demandPoints().forEach(point -> found.refer(point.municipality()));
        found.check();
    }

    private void define(Object id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("Two records are " + id + ".");
        }
    }

    private void refer(Object... referred) {
        references.addAll(List.of(referred));
    }

    private void add(Organisation organisation) {
        define(organisation.id());
        references.add(organisation.homeMunicipality());
        references.addAll(organisation.actsFor());
        organisation.owners().forEach(owner -> refer(owner.organisation()));
        organisation.successions().forEach(succession -> refer(succession.successor()));
    }

    private void add(Workshop workshop) {
        define(workshop.id());
        workshop.operations().forEach(operation -> refer(operation.operator()));
        workshop.sites().forEach(site -> {
            define(site.id());
            refer(site.municipality());
        });
        workshop.provisions().forEach(provision -> {
            define(provision.id());
            references.addAll(provision.served());
        });
    }

    private void add(Partnership partnership) {
        define(partnership.id());
        partnership.parties().forEach(party -> references.add(party.organisation()));
        references.addAll(partnership.municipalities());
    }

    private void add(RegionalNetwork network) {
        define(network.id());
        references.addAll(network.regions());
        references.addAll(network.municipalities());
        network.members().forEach(member -> refer(member.workshop()));
        references.add(network.coordinator());
    }

    private void check() {
        references.forEach(reference -> {
            if (reference != null && !ids.contains(reference)) {
                throw new IllegalArgumentException(reference + " is referred to and not among the records.");
            }
        });
    }
}

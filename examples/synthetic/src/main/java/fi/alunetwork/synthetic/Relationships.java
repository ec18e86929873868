package fi.alunetwork.synthetic;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.workshop.Workshop;

/** Counts the relationships that the store keeps of records, by the model that {@code graph-store/MODEL.md} tells. */
final class Relationships {

    private Relationships() {}

    static long in(GraphContents contents) {
        long count = contents.municipalities().stream()
                .filter(municipality -> municipality.mergedInto() != null)
                .count();
        count += contents.memberships().size() + contents.neighbourhoods().size();
        count += contents.indicatorValues().size();
        count += contents.completeness().size() + contents.demandPoints().size();
        count += contents.organisations().stream().mapToLong(Relationships::of).sum();
        count += contents.workshops().stream().mapToLong(Relationships::of).sum();
        count += contents.networks().stream().mapToLong(Relationships::of).sum();
        count += contents.partnerships().stream()
                .mapToLong(partnership -> partnership.parties().size()
                        + partnership.municipalities().size())
                .sum();
        return count;
    }

    private static int of(Organisation organisation) {
        return (organisation.homeMunicipality() == null ? 0 : 1)
                + organisation.actsFor().size()
                + organisation.owners().size()
                + organisation.successions().size();
    }

    /** A site is stood at and stands in a municipality; a provision is offered and serves municipalities. */
    private static int of(Workshop workshop) {
        return workshop.operations().size()
                + 2 * workshop.sites().size()
                + workshop.provisions().stream()
                        .mapToInt(provision -> 1 + provision.served().size())
                        .sum();
    }

    private static int of(RegionalNetwork network) {
        return network.regions().size()
                + network.municipalities().size()
                + network.members().size()
                + (network.coordinator() == null ? 0 : 1);
    }
}

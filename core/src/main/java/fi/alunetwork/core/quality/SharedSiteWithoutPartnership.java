package fi.alunetwork.core.quality;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.workshop.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Workshops of two different organisations in one building, and no partnership between the two. Sites of which only the
 * municipality is known stand in no known building, and of a workshop that nobody is known to run nothing is known.
 */
final class SharedSiteWithoutPartnership implements GraphCheck {

    /** Points are kept to some 10 m; two this near are taken for one building. */
    private static final double BUILDING_KM = 0.025;

    private static final double KM_PER_DEGREE = 111;
    private static final int METRES = 1000;

    /** A workshop at one of its sites. */
    private record Stand(WorkshopOnDate workshop, Site site) {

        double latitude() {
            return site.point().latitude();
        }

        double metresTo(Stand other) {
            return METRES * site.point().distanceKm(other.site.point());
        }
    }

    @Override
    public String key() {
        return "shared-site-without-partnership";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Kaksi organisaatiota samassa talossa ilman kumppanuutta",
                "Två organisationer i samma hus utan partnerskap",
                "Two organisations in one building without a partnership");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        List<Stand> stands = graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED
                        && !workshop.operators().isEmpty())
                .flatMap(workshop -> workshop.sites().stream()
                        .filter(site -> site.accuracy() == Site.Accuracy.PLACE)
                        .map(site -> new Stand(workshop, site)))
                .sorted(Comparator.comparingDouble(Stand::latitude)
                        .thenComparing(stand -> stand.site().id()))
                .toList();
        List<Finding> found = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (int i = 0; i < stands.size(); i++) {
            for (int j = i + 1; j < stands.size() && inBand(stands.get(i), stands.get(j)); j++) {
                look(stands.get(i), stands.get(j), told, found);
            }
        }
        found.sort(Comparator.comparing(finding -> finding.where().toString()));
        return found.stream();
    }

    private static boolean inBand(Stand south, Stand north) {
        return (north.latitude() - south.latitude()) * KM_PER_DEGREE <= BUILDING_KM;
    }

    private void look(Stand one, Stand other, Set<String> told, List<Finding> found) {
        boolean inOrder =
                one.workshop().record().id().compareTo(other.workshop().record().id()) < 0;
        Stand first = inOrder ? one : other;
        Stand second = inOrder ? other : one;
        boolean apart = one.workshop().equals(other.workshop())
                || one.metresTo(other) > METRES * BUILDING_KM
                || workTogether(one.workshop().operators(), other.workshop().operators());
        if (!apart
                && told.add(first.workshop().record().id() + " "
                        + second.workshop().record().id())) {
            found.add(finding(
                    "workshop",
                    first.workshop().record().id(),
                    words(first.workshop()) + " and "
                            + second.workshop().record().id() + " of "
                            + words(second.workshop())
                            + String.format(Locale.ROOT, " at %.0f m", one.metresTo(other)),
                    "a partnership between the two, such as shared premises",
                    "they share the house and the register lacks it, or a point is another house's"));
        }
    }

    private static String words(WorkshopOnDate workshop) {
        return workshop.operators().stream()
                .map(operator -> operator.record().id().value())
                .collect(Collectors.joining(", "));
    }

    /** Whether the two have a body or a partnership in common that holds on the day, or may. */
    private static boolean workTogether(List<OrganisationOnDate> some, List<OrganisationOnDate> others) {
        return !Collections.disjoint(some, others) || !Collections.disjoint(partnerships(some), partnerships(others));
    }

    private static Set<PartnershipOnDate> partnerships(List<OrganisationOnDate> bodies) {
        return bodies.stream()
                .flatMap(body -> body.partnerships().stream())
                .filter(partnership -> partnership.existence() != Existence.CLOSED)
                .collect(Collectors.toSet());
    }
}

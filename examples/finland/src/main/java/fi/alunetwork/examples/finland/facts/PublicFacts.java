package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.dataset.DatasetDescription.Source;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.region.Municipality;
import java.util.List;

/** Everything that public sources tell, as records. */
public final class PublicFacts {

    private PublicFacts() {}

    /** The records, all of them sourced. No source says where the register is whole, so nothing is complete. */
    public static GraphContents contents() {
        List<Municipality> municipalities = MunicipalityFacts.municipalities();
        List<Organisation> organisations = OrganisationFacts.organisations();
        return new GraphContents(
                municipalities,
                RegionFacts.regions(),
                MembershipFacts.memberships(),
                MunicipalityFacts.neighbourhoods(),
                StatisticsFacts.indicators(),
                StatisticsFacts.values(),
                organisations,
                WorkshopFacts.workshops(municipalities, organisations),
                CooperationFacts.partnerships(),
                CooperationFacts.networks(),
                List.of(),
                List.of());
    }

    /** Where the facts are from, and under which licence. */
    public static List<Source> sources() {
        return Row.all("sources.csv").stream()
                .map(row -> new Source(
                        row.required("key"),
                        row.required("title"),
                        row.read("address", address -> address),
                        row.read("licence", licence -> licence)))
                .toList();
    }

    /** The municipalities of 2025 in the order of their codes. */
    public static List<Place> places() {
        return MunicipalityFacts.places();
    }
}

package fi.alunetwork.examples.finland;

import fi.alunetwork.core.dataset.Dataset;
import fi.alunetwork.core.dataset.DatasetDescription;
import fi.alunetwork.core.dataset.DatasetDescription.Licence;
import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.examples.finland.facts.PublicFacts;
import fi.alunetwork.examples.finland.illustrative.IllustrativeWorld;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the Finnish dataset: what public sources tell, and beside it invented records that are marked illustrative.
 * The same facts always give the same bytes. To write it anew after a change of the facts or the rules, from the
 * repository's root:
 *
 * <pre>mvn -q -pl examples/finland -am process-classes -Dfinland.dataset</pre>
 */
public final class FinlandDataset {

    private static final String DESCRIPTION =
            "Workshops, organisations, areas, partnerships and regional networks of Finland over time. Rows marked"
                    + " SOURCED are facts with their source: municipalities and areas of 2025 and their changes since"
                    + " 2013, residents, unemployment, 80 publicly known workshops, named networks and partnerships."
                    + " Rows marked ILLUSTRATIVE are invented (esimerkkitieto, exempeldata): they bring the picture"
                    + " near the published national one and say nothing of any real body, also where a real"
                    + " municipality or wellbeing services county stands as the operator of an invented workshop or"
                    + " as a party of an invented partnership. That the register is whole holds for the invented world"
                    + " only. Aineistolähteet: Tilastokeskus, CC BY 4.0; Maanmittauslaitos, CC BY 4.0; the web pages"
                    + " cited row by row. No personal data.";

    private FinlandDataset() {}

    /**
     * Writes the dataset.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "Expected one argument, the folder to write to. Maybe run it by the command in the class's Javadoc.");
        }
        DatasetWriter.write(dataset(), Path.of(args[0]));
    }

    /** The dataset: known and invented records. */
    public static Dataset dataset() {
        return new Dataset(description(), contents());
    }

    private static DatasetDescription description() {
        return new DatasetDescription(
                "alu-network-finland",
                "Workshops of Finland: public facts and illustrative records",
                DESCRIPTION,
                "2025.1",
                PublicFacts.sources(),
                List.of(new Licence(
                        "CC-BY-4.0",
                        "Creative Commons Attribution 4.0",
                        "https://creativecommons.org/licenses/by/4.0/")));
    }

    private static GraphContents contents() {
        GraphContents known = PublicFacts.contents();
        IllustrativeWorld invented = IllustrativeWorld.beside(known, PublicFacts.places());
        return new GraphContents(
                known.municipalities(),
                known.regions(),
                known.memberships(),
                known.neighbourhoods(),
                known.indicators(),
                known.indicatorValues(),
                both(known.organisations(), invented.organisations()),
                both(known.workshops(), invented.workshops()),
                both(known.partnerships(), invented.partnerships()),
                both(known.networks(), invented.networks()),
                invented.completeness(),
                known.demandPoints());
    }

    private static <T> List<T> both(List<T> known, List<T> invented) {
        return Stream.concat(known.stream(), invented.stream()).toList();
    }
}

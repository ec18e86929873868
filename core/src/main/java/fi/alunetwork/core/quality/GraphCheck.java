package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.stream.Stream;

/** One thing to look for in a picture. A new check is one class and its line in {@link GraphChecks}. */
public interface GraphCheck {

    /** The key that its findings carry. */
    String key();

    /** What it looks for, for a person. */
    LocalizedName title();

    /** What it finds, in the order of the records' ids. */
    Stream<Finding> run(DatedGraph graph);
}

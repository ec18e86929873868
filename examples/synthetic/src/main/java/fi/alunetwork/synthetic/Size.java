package fi.alunetwork.synthetic;

/**
 * How large a synthetic graph is.
 *
 * @param workshops workshops, one or more
 * @param relationships all relationships that the store keeps of the graph, those between municipalities, areas and
 *     figures included
 */
public record Size(int workshops, int relationships) {

    /** The size that the project measures at. */
    public static final Size LARGE = new Size(100_000, 1_000_000);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where there is no workshop
     */
    public Size {
        if (workshops < 1) {
            throw new IllegalArgumentException(
                    "A graph of " + workshops + " workshops is none; expected one or more. Maybe a digit is missing.");
        }
    }
}

package fi.alunetwork.core.graph;

/** A change was not made, because the graph is at another revision than the one that the change was made for. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that tells both revisions.
     *
     * @param expected the revision that the change was made for
     * @param stored the revision that is stored
     */
    public ChangedMeanwhileException(Revision expected, Revision stored) {
        super("The graph is at revision " + stored.number() + "; the change was made for revision " + expected.number()
                + ". Maybe another changed it at the same time: look again and repeat the change.");
    }
}

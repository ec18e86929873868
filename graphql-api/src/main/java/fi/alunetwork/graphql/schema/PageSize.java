package fi.alunetwork.graphql.schema;

import fi.alunetwork.core.BadQuestionException;
import org.jspecify.annotations.Nullable;

/** How many entries of a list one answer holds. */
public final class PageSize {

    /** Where nothing is asked. */
    public static final int DEFAULT = 20;

    /** The most that can be asked. */
    public static final int MAXIMUM = 200;

    private PageSize() {}

    /**
     * The size asked, or the default.
     *
     * @param argument the argument's name, for the message
     * @throws BadQuestionException where it is negative or above the maximum
     */
    public static int of(String argument, @Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 0 || asked > MAXIMUM) {
            throw BadQuestionException.badArgument("Argument " + argument + " is " + asked + "; expected 0 to "
                    + MAXIMUM + ". Maybe ask for several pages, one after the other.");
        }
        return asked;
    }
}

package fi.alunetwork.core.scenario;

/**
 * Something in a scenario that keeps it from being applied.
 *
 * @param position the change's place in the list, from 1; 0 for the scenario as a whole
 * @param field the kind of change and the field in it, such as {@code closeWorkshop.workshop}
 * @param value what stands there
 * @param expected what was expected
 * @param maybe a guess at the cause
 */
public record Problem(int position, String field, String value, String expected, String maybe) {

    /** All of it in two sentences. */
    public String message() {
        return (position == 0 ? "" : "Change " + position + ": ") + field + " is " + value + "; expected " + expected
                + ". Maybe " + maybe + ".";
    }
}

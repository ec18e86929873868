package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;

/**
 * Whether what an answer says of all its municipalities holds, however the question is asked.
 *
 * @param subject what it is about
 * @param firmness the word for all of them together: the worst that happens to one in any variant
 * @param tally for how many of them it holds in every variant
 * @param weighedBy the name of what people are counted by, such as residents
 */
public record Conclusion(Subject subject, Firmness firmness, Tally tally, LocalizedName weighedBy) {

    /** What a conclusion is about. */
    public enum Subject {
        /** Who is covered. */
        COVERAGE,
        /** How many providers there are, and which one where it is one. */
        PROVIDERS
    }

    static Conclusion of(Subject subject, Tally tally, LocalizedName weighedBy) {
        return new Conclusion(subject, tally.firmness(), tally, weighedBy);
    }

    /** The conclusion in one line of Finnish, Swedish or English; Finnish for other languages. */
    public String in(Language language) {
        Words words = new Words(language);
        String of = weighedBy.in(language);
        String line = words.tell(
                firmness.name(),
                tally.holds(),
                tally.flips(),
                tally.unsure(),
                firmness == Firmness.UNSURE ? tally.peopleUnsure() : tally.peopleFlipping(),
                of);
        boolean missing = tally.noConclusion() > 0 && firmness != Firmness.NO_CONCLUSION;
        return words.tell(subject.name()) + " " + line
                + (missing ? " " + words.tell("BESIDES", tally.noConclusion()) : "");
    }
}

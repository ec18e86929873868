package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of asking the question.
 *
 * @param kind how it differs from what was asked
 * @param rule what counts as covered
 * @param threshold how far is near; null by {@link CoverageRule#DECLARED_AREA}, to which it is of no account
 */
public record Variant(
        Kind kind, CoverageRule rule, @Nullable Threshold threshold) {

    /** How a variant differs from what was asked. */
    public enum Kind {
        /** It does not. */
        AS_ASKED,
        /** Near means less. */
        NEARER,
        /** Near means more. */
        FARTHER,
        /** Another rule, the threshold as asked. */
        OTHER_RULE
    }

    /** The question as asked, then nearer and farther where the rule asks how far, then by each of the other rules. */
    static List<Variant> of(SensitivityQuestion question, CoverageRule rule) {
        Threshold threshold = question.threshold();
        List<Variant> variants = new ArrayList<>();
        variants.add(of(Kind.AS_ASKED, rule, threshold));
        if (rule != CoverageRule.DECLARED_AREA) {
            variants.add(of(Kind.NEARER, rule, question.nearer()));
            variants.add(of(Kind.FARTHER, rule, question.farther()));
        }
        for (CoverageRule other : CoverageRule.values()) {
            if (other != rule) {
                variants.add(of(Kind.OTHER_RULE, other, threshold));
            }
        }
        return variants;
    }

    private static Variant of(Kind kind, CoverageRule rule, Threshold threshold) {
        return new Variant(kind, rule, rule == CoverageRule.DECLARED_AREA ? null : threshold);
    }

    /** What the variant asks, in Finnish, Swedish or English; Finnish for other languages. */
    public String in(Language language) {
        Words words = new Words(language);
        return threshold == null
                ? words.tell(rule.name())
                : words.tell(rule.name(), threshold.value(), threshold.unit().symbol());
    }
}

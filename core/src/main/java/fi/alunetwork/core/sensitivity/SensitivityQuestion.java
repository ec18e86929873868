package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure is it who is covered and who hangs on one provider?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param threshold how far is near
 * @param rule what counts as covered; null for {@link CoverageRule#defaultFor} of each service
 * @param shift the part of the threshold that is taken off and added, 0.01 to 0.99
 * @param scope whom the answer is about, and which offers count
 */
public record SensitivityQuestion(
        List<Service> services,
        Threshold threshold,
        @Nullable CoverageRule rule,
        double shift,
        Scope scope) {

    /** A quarter less and a quarter more. */
    public static final double QUARTER = 0.25;

    private static final double SMALLEST = 0.01;
    private static final double LARGEST = 0.99;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where services are missing or named twice, the shift is not 0.01 to 0.99, or the
     *     threshold with the shift added is longer than a threshold may be
     */
    public SensitivityQuestion {
        services = AskedServices.of(services);
        if (!(shift >= SMALLEST && shift <= LARGEST)) {
            throw BadQuestionException.badArgument("shift is " + shift + "; expected " + SMALLEST + " to " + LARGEST
                    + ", a part of the threshold. Maybe " + QUARTER + ", for a quarter less and a quarter more.");
        }
        if (threshold.value() * (1 + shift) > Threshold.LARGEST) {
            throw BadQuestionException.badArgument("shift " + shift + " makes threshold " + threshold + " longer than "
                    + Threshold.LARGEST + " " + threshold.unit().symbol()
                    + "; expected at most that. Maybe a smaller threshold, or a smaller shift.");
        }
    }

    /** Local service for residents of the mainland, each service by its own default rule, a quarter less and more. */
    public static SensitivityQuestion about(Service... services) {
        return new SensitivityQuestion(
                List.of(services), Threshold.of(Threshold.Preset.LOCAL_SERVICE), null, QUARTER, Scope.MAINLAND);
    }

    /** The same question with another threshold. */
    public SensitivityQuestion within(Threshold other) {
        return new SensitivityQuestion(services, other, rule, shift, scope);
    }

    /** The same question by another rule. */
    public SensitivityQuestion by(CoverageRule other) {
        return new SensitivityQuestion(services, threshold, other, shift, scope);
    }

    /** The same question with the threshold shifted by another part. */
    public SensitivityQuestion shiftedBy(double other) {
        return new SensitivityQuestion(services, threshold, rule, other, scope);
    }

    /** The same question in another scope. */
    public SensitivityQuestion among(Scope other) {
        return new SensitivityQuestion(services, threshold, rule, shift, other);
    }

    Threshold nearer() {
        return threshold.times(1 - shift);
    }

    Threshold farther() {
        return threshold.times(1 + shift);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}

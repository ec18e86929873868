package fi.alunetwork.core.comparison;

import java.util.Optional;

/**
 * One thing that can make a workshop cover a municipality in one picture only. A new cause is one class, its line in
 * {@link CauseChecks}, its kind and its texts.
 */
interface CauseCheck {

    /** The cause, where it is this one. */
    Optional<Cause> find(Loss loss);
}

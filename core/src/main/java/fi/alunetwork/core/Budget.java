package fi.alunetwork.core;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How long an analysis may take. Long work calls {@link #check()} in its outer loops and stops with an error that says
 * so, instead of holding a processor that others wait for.
 */
public final class Budget {

    /** No limit: for programs that wait as long as it takes. */
    public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, Duration.ZERO, () -> false);

    private final long deadlineNanos;
    private final Duration allowed;
    private final BooleanSupplier cancelled;

    private Budget(long deadlineNanos, Duration allowed, BooleanSupplier cancelled) {
        this.deadlineNanos = deadlineNanos;
        this.allowed = allowed;
        this.cancelled = cancelled;
    }

    /** A budget that ends after the given time from now. */
    public static Budget of(Duration allowed) {
        return new Budget(System.nanoTime() + allowed.toNanos(), allowed, () -> false);
    }

    /** The same deadline, and also over as soon as the asker has gone. */
    public Budget orWhen(BooleanSupplier nowCancelled) {
        return new Budget(deadlineNanos, allowed, () -> cancelled.getAsBoolean() || nowCancelled.getAsBoolean());
    }

    /** The same, but over after the given time from now at the latest: for work that may end early. */
    public Budget atMost(Duration part) {
        long end = System.nanoTime() + part.toNanos();
        boolean sooner = deadlineNanos == Long.MAX_VALUE || end - deadlineNanos < 0;
        return sooner ? new Budget(end, part, cancelled) : this;
    }

    /** The time left, not below zero; empty where there is no limit. */
    public Optional<Duration> left() {
        return deadlineNanos == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(Math.max(0, deadlineNanos - System.nanoTime())));
    }

    /** Whether the time is used up or the asker has gone: for work that then ends with the best it has found. */
    public boolean isOver() {
        return cancelled.getAsBoolean() || isPastDeadline();
    }

    /**
     * Returns while there is time.
     *
     * @throws TimeLimitException where the time is used up or the asker has gone
     */
    public void check() {
        if (cancelled.getAsBoolean()) {
            throw new TimeLimitException("The question was cancelled.");
        }
        if (isPastDeadline()) {
            throw new TimeLimitException("The answer took longer than the " + allowed.toMillis()
                    + " ms allowed. Maybe ask for a smaller area, or for fewer services at once.");
        }
    }

    private boolean isPastDeadline() {
        return deadlineNanos != Long.MAX_VALUE && System.nanoTime() - deadlineNanos > 0;
    }
}

package fi.alunetwork.benchmarks;

import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.siting.SitingPlan;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a search came to, in one line with its time. */
record PlanLine(
        CoverPlan.Status status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gap) {

    static PlanLine of(CoverPlan plan) {
        return new PlanLine(plan.status(), plan.value(), plan.bound(), plan.gap());
    }

    static PlanLine of(SitingPlan plan) {
        return new PlanLine(plan.status(), plan.value(), plan.bound(), plan.gap());
    }

    /** Searches, and prints status, value, bound, gap and time. */
    static void print(String what, Supplier<PlanLine> search) {
        long start = System.nanoTime();
        PlanLine found = search.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-46s %-10s value %13s  bound %13s  gap %8s  %6.2f s%n",
                what,
                found.status(),
                number(found.value(), "%.3f"),
                number(found.bound(), "%.3f"),
                number(found.gap() == null ? null : Double.valueOf(100 * found.gap()), "%.2f %%"),
                seconds);
    }

    private static String number(@Nullable Double value, String format) {
        return value == null ? "none" : String.format(Locale.ROOT, format, value);
    }
}

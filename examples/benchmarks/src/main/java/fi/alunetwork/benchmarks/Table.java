package fi.alunetwork.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Takes times and prints them, one row for each thing that was measured, as it was measured. */
public final class Table {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long START = System.nanoTime();

    private Table() {}

    /** Says what is under way, and how long the run has taken. */
    public static void say(String what) {
        System.out.printf(Locale.ROOT, "%6.0f s  %s%n", secondsSince(START), what);
    }

    /** Prints a row. */
    public static void row(String what, String measured, String remark) {
        System.out.println("| " + what + " | " + measured + " | " + remark + " |");
    }

    /** Does the work so many times, and gives the time of each in seconds. */
    public static double[] seconds(int times, Callable<?> work) throws Exception {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.call();
            seconds[i] = secondsSince(begin);
        }
        return seconds;
    }

    /**
     * Does the work so many times and prints the median, after as many times that warm it up. The time of the processor
     * is that of this thread: on a machine that others use too, it tells what the work would take alone.
     */
    public static void warm(String what, int times, Callable<?> work) throws Exception {
        seconds(times, work);
        double[] processor = new double[times];
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            seconds[i] = seconds(1, work)[0];
            processor[i] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
        }
        row(
                what,
                millis(median(seconds)),
                "median of %d, slowest %s; this thread's processor time %s"
                        .formatted(times, millis(slowest(seconds)), millis(median(processor))));
    }

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    public static String all(double[] seconds) {
        return Arrays.stream(seconds)
                .mapToObj(time -> String.format(Locale.ROOT, "%.1f s", time))
                .toList()
                .toString();
    }

    public static String millis(double seconds) {
        return String.format(Locale.ROOT, "%.2f ms", seconds * 1000);
    }

    private static double slowest(double[] seconds) {
        return Arrays.stream(seconds).max().orElse(Double.NaN);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}

package fi.alunetwork.benchmarks.bulk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What this process takes of memory, in megabytes. */
final class Memory {

    private static final double MEGABYTE = 1e6;

    private Memory() {}

    /** Forgets the peak of the heap. */
    static void forgetPeak() {
        heap(pool -> {
            pool.resetPeakUsage();
            return 0;
        });
    }

    /** The most that the heap held since its peak was forgotten, garbage included. */
    static String peak() {
        return "heap peaks at %s MB, garbage included; resident so far at most %s MB"
                .formatted(
                        text(heap(pool -> pool.getPeakUsage().getUsed()) / MEGABYTE), text(highestResidentMegabytes()));
    }

    /** What the heap holds after it was cleared of garbage. */
    static double keptMegabytes() {
        System.gc();
        return heap(pool -> pool.getUsage().getUsed()) / MEGABYTE;
    }

    private static long heap(ToLongFunction<MemoryPoolMXBean> figure) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(figure)
                .sum();
    }

    /** By Linux; not a number elsewhere. */
    private static double highestResidentMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / MEGABYTE)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private static String text(double megabytes) {
        return String.format(Locale.ROOT, "%.0f", megabytes);
    }
}

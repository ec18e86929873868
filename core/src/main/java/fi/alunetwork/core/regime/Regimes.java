package fi.alunetwork.core.regime;

import fi.alunetwork.core.BadQuestionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All regimes: those that follow each other, those in force beside them, and those that never came or may come. */
public final class Regimes {

    private final List<Regime> all;
    private final List<Regime> mainLine;

    private Regimes(List<Regime> all) {
        this.all = List.copyOf(all);
        this.mainLine = all.stream()
                .filter(regime -> regime.status() == Regime.Status.IN_FORCE)
                .sorted(Comparator.comparing(
                        Regimes::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
        requireWholeLine();
    }

    /** The regimes of Finland that come with this library, read once. */
    public static Regimes standard() {
        return Standard.REGIMES;
    }

    /** Every regime, in the order of the files. */
    public List<Regime> all() {
        return all;
    }

    /** The one regime that is in force on a day. */
    public Regime inForce(LocalDate day) {
        return mainLine.stream()
                .filter(regime -> isInForce(regime, day))
                .findFirst()
                .orElseThrow();
    }

    /** The regimes that are in force beside it on a day, for some areas or clients. */
    public List<Regime> alongside(LocalDate day) {
        return all.stream()
                .filter(regime -> regime.status() == Regime.Status.ALONGSIDE)
                .filter(regime -> isInForce(regime, day))
                .toList();
    }

    /**
     * The regime of an id.
     *
     * @throws BadQuestionException where there is none
     */
    public Regime get(RegimeId id) {
        return all.stream()
                .filter(regime -> regime.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BadQuestionException.notFound("Regime \"" + id + "\" is not known. Maybe one of "
                        + all.stream().map(regime -> regime.id().value()).toList() + " was meant."));
    }

    /** Reads regimes from the texts of their files, in an order in which each comes after the one it is based on. */
    static Regimes read(List<RegimeFile> files) {
        RegimeReader reader = new RegimeReader();
        files.forEach(file -> reader.read(file.name(), file.yaml()));
        return new Regimes(reader.regimes());
    }

    /** One regime file. */
    record RegimeFile(String name, String yaml) {}

    private static boolean isInForce(Regime regime, LocalDate day) {
        return regime.period() != null && regime.period().contains(day);
    }

    private static @Nullable LocalDate from(Regime regime) {
        return Objects.requireNonNull(regime.period()).from();
    }

    private void requireWholeLine() {
        LocalDate expected = null;
        for (Regime regime : mainLine) {
            if (!Objects.equals(from(regime), expected)) {
                throw brokenLine(regime, "begins on " + from(regime) + ", expected " + expected);
            }
            expected = Objects.requireNonNull(regime.period()).until();
            if (expected == null && !regime.equals(mainLine.get(mainLine.size() - 1))) {
                throw brokenLine(regime, "has no end, and another one follows");
            }
        }
        if (mainLine.isEmpty() || expected != null) {
            throw new IllegalArgumentException("No regime is in force from " + expected
                    + " on, expected one with an open end. Maybe the newest file is missing in regimes.yaml.");
        }
    }

    private static IllegalArgumentException brokenLine(Regime regime, String how) {
        return new IllegalArgumentException("Regime " + regime.id() + " " + how
                + ": exactly one regime is in force on any day. Maybe its neighbour's end was not moved.");
    }

    private static final class Standard {
        private static final Regimes REGIMES = read(Entry.textsOfFile("regimes.yaml", resource("regimes.yaml")).stream()
                .map(name -> new RegimeFile(name + ".yaml", resource(name + ".yaml")))
                .toList());

        private static String resource(String name) {
            try (InputStream stream = Regimes.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            "Regime file " + name + " is missing. Maybe regimes.yaml names a file that was renamed.");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Regime file " + name + " cannot be read.", e);
            }
        }
    }
}

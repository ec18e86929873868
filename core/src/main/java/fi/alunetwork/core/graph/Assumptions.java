package fi.alunetwork.core.graph;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.regime.RegimeId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a graph assumes beyond the records: the changes of a scenario.
 *
 * @param scenario the changes as text, the same for the same scenario; empty where nothing is assumed
 * @param regime the regime that holds whatever the day; null for the one in force on the day
 * @param effects what each change did, in the order of the scenario
 */
public record Assumptions(String scenario, @Nullable RegimeId regime, List<Effect> effects) {

    /** The records as they are. */
    public static final Assumptions NONE = new Assumptions("", null, List.of());

    private static final int TOLD = 5;

    /** A regime alone. */
    public Assumptions(@Nullable RegimeId regime) {
        this(regime == null ? "" : "regime " + regime, regime, List.of());
    }

    public Assumptions {
        effects = List.copyOf(effects);
    }

    /** Whether nothing is assumed. */
    public boolean isNone() {
        return scenario.isEmpty();
    }

    /**
     * What a reader should mind: that a scenario applies, what it changes (the first five changes), and what its
     * changes leave behind. Empty where no change is told.
     */
    public List<LocalizedName> notes() {
        if (effects.isEmpty()) {
            return List.of();
        }
        Stream<LocalizedName> remarks = effects.stream()
                .flatMap(effect -> effect.notes().stream()
                        .map(note -> inEach(
                                (language, words) -> words + " " + effect.position() + ": " + note.in(language))));
        return Stream.concat(Stream.of(inEach((language, words) -> summary(language))), remarks)
                .toList();
    }

    private String summary(Language language) {
        String changes = effects.stream()
                .limit(TOLD)
                .map(effect -> effect.position() + ". " + effect.description().in(language))
                .collect(Collectors.joining(" "));
        String opening = switch (language) {
            case SV -> "Ett scenario: följande ändringar antas, antal ";
            case EN -> "A scenario: the following changes are assumed, number of changes ";
            case FI, SE -> "Skenaario: seuraavat muutokset oletetaan, lukumäärä ";
        };
        return opening + effects.size() + ". " + changes + (effects.size() > TOLD ? " …" : "");
    }

    private static LocalizedName inEach(BiFunction<Language, String, String> text) {
        return LocalizedName.of(
                text.apply(Language.FI, "Muutos"),
                text.apply(Language.SV, "Ändring"),
                text.apply(Language.EN, "Change"));
    }
}

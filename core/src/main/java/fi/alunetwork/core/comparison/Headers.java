package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.comparison.Comparison.Direction;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.Divisions;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what a comparison tells of itself. */
final class Headers {

    private static final LocalizedName BACKWARD = LocalizedName.of(
            "Jälkimmäinen päivä on ennen edellistä: menetykseksi luetaan se, mitä ei vielä ollut.",
            "Den senare bilden är av en tidigare dag: som förlust räknas det som ännu inte fanns.",
            "The second date is earlier than the first: what is told as lost was not there yet.");
    private static final LocalizedName SAME = LocalizedName.of(
            "Molemmat kuvat ovat samat: mitään ei muuttunut.",
            "Båda bilderna är desamma: ingenting ändrades.",
            "Both pictures are the same: nothing changed.");

    private Headers() {}

    static ComparisonHeader of(Comparison comparison, Divisions divisions, AnswerHeader before, AnswerHeader after) {
        Set<LocalizedName> notes = new LinkedHashSet<>();
        if (comparison.direction() == Direction.BACKWARD) {
            notes.add(BACKWARD);
        }
        if (comparison.before() == comparison.after()) {
            notes.add(SAME);
        }
        if (!divisions.onlyBefore().isEmpty()) {
            notes.add(division(divisions.onlyBefore(), comparison));
        }
        if (!Objects.equals(before.demandDate(), after.demandDate())) {
            notes.add(LocalizedName.of(
                    "Väki on laskettu päivinä " + before.demandDate() + " ja " + after.demandDate()
                            + "; väen muutos on eritelty (byPeople).",
                    "Människorna är räknade " + before.demandDate() + " och " + after.demandDate()
                            + "; förändringen i deras antal är skild (byPeople).",
                    "People are counted on " + before.demandDate() + " and " + after.demandDate()
                            + "; the change in their number is told apart (byPeople)."));
        }
        notes.addAll(before.notes());
        notes.addAll(after.notes());
        return new ComparisonHeader(comparison.direction(), before, after, divisions.onlyBefore(), List.copyOf(notes));
    }

    private static LocalizedName division(List<MunicipalityOnDate> merged, Comparison comparison) {
        Function<Language, String> names = language -> merged.stream()
                .map(municipality -> municipality.names().in(language))
                .collect(Collectors.joining(", "));
        String day = comparison.after().date().toString();
        return LocalizedName.of(
                "Vertailu on päivän " + day + " kuntajaon mukaan; siinä ei ole enää: " + names.apply(Language.FI) + ".",
                "Jämförelsen följer kommunindelningen " + day + "; den har inte längre: " + names.apply(Language.SV)
                        + ".",
                "Compared by the municipal division of " + day + ", which does not have: " + names.apply(Language.EN)
                        + ".");
    }
}

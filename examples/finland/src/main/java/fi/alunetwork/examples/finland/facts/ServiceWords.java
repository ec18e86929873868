package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Trade;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the words that sources use of workshops mean here ({@code workshop_words.csv}). Some are too general. */
final class ServiceWords {

    private final Map<String, Row> meanings = Row.all("workshop_words.csv").stream()
            .collect(Collectors.toMap(row -> row.required("word"), Function.identity()));

    /** A service that a source tells of a workshop. */
    record Told(Service service, Set<Language> languages, DeliveryMode mode) {}

    /** The services of the words, in their order. */
    List<Told> services(List<String> words) {
        return words.stream()
                .map(this::meaning)
                .filter(row -> row.has("service"))
                .map(ServiceWords::told)
                .toList();
    }

    /** The trades of the words. */
    Set<Trade> trades(List<String> words) {
        Set<Trade> trades = EnumSet.noneOf(Trade.class);
        words.stream()
                .map(this::meaning)
                .filter(row -> row.has("trade"))
                .forEach(row -> trades.add(Trade.valueOf(row.text("trade"))));
        return trades;
    }

    private static Told told(Row row) {
        return new Told(
                Service.valueOf(row.text("service")),
                row.has("language") ? Set.of(Language.ofCode(row.text("language"))) : Set.of(),
                row.has("delivery_mode") ? DeliveryMode.valueOf(row.text("delivery_mode")) : DeliveryMode.ON_SITE);
    }

    private Row meaning(String word) {
        return Objects.requireNonNull(
                meanings.get(word),
                () -> "The word \"" + word + "\" is not in workshop_words.csv. Maybe add a row for it.");
    }
}

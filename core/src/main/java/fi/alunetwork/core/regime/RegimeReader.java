package fi.alunetwork.core.regime;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads regime files, each after the one that it is based on. */
final class RegimeReader {

    private static final String[] KEYS = {
        "id",
        "names",
        "summary",
        "period",
        "status",
        "basedOn",
        "sources",
        "conditions",
        "organiserRules",
        "producerRules",
        "referralRules",
        "grantRules",
        "cooperationRules"
    };

    private final Map<RegimeId, Regime> read = new LinkedHashMap<>();

    /**
     * Reads one more file.
     *
     * @throws IllegalArgumentException where it is not understood, naming the place, the value and what was expected
     */
    void read(String file, String yaml) {
        Entry entry = Entry.ofFile(file, yaml).only(KEYS);
        RegimeId id = new RegimeId(entry.text("id"));
        Regime base = base(entry);
        Map<String, LawSource> sources = sources(entry, base);
        Map<String, Condition> conditions = conditions(entry, base, sources);
        RuleReader rules = new RuleReader(id, sources, conditions);
        Regime regime = new Regime(
                id,
                entry.localized("names"),
                entry.localized("summary"),
                period(entry),
                entry.one("status", Regime.Status.class),
                base == null ? null : base.id(),
                resolved(entry, "organiserRules", rules::organiser, inherited(base, Regime::organiserRules)),
                resolved(entry, "producerRules", rules::producer, inherited(base, Regime::producerRules)),
                resolved(entry, "referralRules", rules::referral, inherited(base, Regime::referralRules)),
                resolved(entry, "grantRules", rules::grant, inherited(base, Regime::grantRules)),
                resolved(entry, "cooperationRules", rules::cooperation, inherited(base, Regime::cooperationRules)),
                List.copyOf(conditions.values()),
                List.copyOf(sources.values()));
        if (read.putIfAbsent(id, regime) != null) {
            throw entry.refused("id", "an id that no other file has", "the file was copied");
        }
    }

    List<Regime> regimes() {
        return List.copyOf(read.values());
    }

    private @Nullable Regime base(Entry entry) {
        if (!entry.has("basedOn")) {
            return null;
        }
        Regime base = read.get(new RegimeId(entry.text("basedOn")));
        if (base == null) {
            throw entry.refused(
                    "basedOn", "one of the regimes before it " + read.keySet(), "it comes later in regimes.yaml");
        }
        return base;
    }

    private static <R> List<R> inherited(@Nullable Regime base, Function<Regime, List<R>> rules) {
        return base == null ? List.of() : rules.apply(base);
    }

    /** Without a date where the file states none; the status says why. */
    private static @Nullable Period period(Entry entry) {
        boolean dated = entry.one("status", Regime.Status.class) != Regime.Status.OPEN;
        if (dated != entry.has("period")) {
            throw entry.refused(
                    "period", dated ? "a period" : "no period, because the status is OPEN", "the status is another");
        }
        if (!dated) {
            return null;
        }
        Entry period = entry.child("period").only("from", "until");
        LocalDate from = period.date("from");
        LocalDate until = period.date("until");
        if (from != null && until != null && !until.isAfter(from)) {
            throw period.refused("until", "a day after " + from, "the last day was given; the end is the day after it");
        }
        return new Period(from, until);
    }

    private static Map<String, LawSource> sources(Entry entry, @Nullable Regime base) {
        Map<String, LawSource> sources = new LinkedHashMap<>();
        inherited(base, Regime::sources).forEach(source -> sources.put(source.key(), source));
        if (entry.has("sources")) {
            Entry own = entry.child("sources");
            own.keys().forEach(key -> sources.put(key, new LawSource(key, own.text(key))));
        }
        return sources;
    }

    private static Map<String, Condition> conditions(
            Entry entry, @Nullable Regime base, Map<String, LawSource> sources) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        inherited(base, Regime::conditions).forEach(condition -> conditions.put(condition.id(), condition));
        if (entry.has("conditions")) {
            Entry own = entry.child("conditions");
            own.keys().forEach(id -> conditions.put(id, condition(id, own.child(id), sources)));
        }
        return conditions;
    }

    private static Condition condition(String id, Entry entry, Map<String, LawSource> sources) {
        entry.only("names", "explanation", "shownByModels", "shownByBases", "shownByOwnership", "sources");
        return new Condition(
                id,
                entry.localized("names"),
                entry.localized("explanation"),
                entry.several("shownByModels", CooperationModel.class),
                entry.several("shownByBases", Provision.Basis.class),
                entry.flag("shownByOwnership"),
                RuleReader.cited(entry, sources));
    }

    /**
     * Own rules first, then the inherited ones. An own rule drops an inherited one of the same key; one that stands
     * {@code insteadOf} an inherited rule takes its place in the order.
     */
    private static <R extends Rule> List<R> resolved(
            Entry file, String key, Function<Entry, R> reader, List<R> inherited) {
        List<R> resolved = new ArrayList<>();
        Map<String, List<R>> instead = new LinkedHashMap<>();
        for (Entry entry : file.children(key)) {
            R rule = reader.apply(entry);
            if (resolved.stream().anyMatch(other -> sameKey(rule, other))) {
                throw entry.refused("rule", "a key that no other rule of the file has", "the rule was copied");
            }
            String replaced = entry.find("insteadOf").orElse(null);
            if (replaced == null) {
                resolved.add(rule);
            } else if (inherited.stream()
                    .anyMatch(other -> other.grounds().rule().equals(replaced))) {
                instead.computeIfAbsent(replaced, none -> new ArrayList<>()).add(rule);
            } else {
                throw entry.refused("insteadOf", "the key of an inherited rule", "it is misspelt");
            }
        }
        List<R> own = List.copyOf(resolved);
        inherited.stream()
                .filter(rule -> own.stream().noneMatch(other -> sameKey(rule, other)))
                .forEach(rule ->
                        resolved.addAll(instead.getOrDefault(rule.grounds().rule(), List.of(rule))));
        return resolved;
    }

    private static boolean sameKey(Rule one, Rule other) {
        return one.grounds().rule().equals(other.grounds().rule());
    }
}

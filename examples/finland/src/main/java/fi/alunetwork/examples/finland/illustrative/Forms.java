package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.examples.finland.facts.NationalPicture;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the legal form of each workshop's operator, so that invented and known workshops together reach the published
 * shares (61 % municipal, 26 % associations, 10 % foundations, 3 % other). Known workshops whose operator's form is not
 * known are counted apart. A city's first workshop is municipal, the others mostly not.
 */
final class Forms {

    private static final int YEAR_OF_SHARES = 2017;
    private static final List<LegalForm> OTHER_FORMS =
            List.of(LegalForm.LIMITED_COMPANY, LegalForm.COOPERATIVE, LegalForm.RELIGIOUS_COMMUNITY);

    private final Map<String, LegalForm> chosen = new HashMap<>();

    private Forms() {}

    /** The form of every seat's operator by its key. */
    static Map<String, LegalForm> choose(List<Seat> seats, Map<String, Period> periods, DatedGraph known) {
        Forms forms = new Forms();
        List<Seat> open = seats.stream()
                .filter(seat -> periods.getOrDefault(seat.key(), Period.ALWAYS).contains(known.date()))
                .toList();
        forms.chooseByShares(open, knownByGroup(known));
        seats.forEach(seat -> forms.chosen.computeIfAbsent(
                seat.key(), key -> Dice.chance(0.6, key + "/form") ? LegalForm.MUNICIPALITY : LegalForm.ASSOCIATION));
        return forms.chosen;
    }

    private void chooseByShares(List<Seat> open, Map<OperatorGroup, Integer> known) {
        int total =
                open.size() + known.values().stream().mapToInt(count -> count).sum();
        Map<OperatorGroup, Integer> wanted = new LinkedHashMap<>();
        wanted.put(OperatorGroup.ASSOCIATION, share("operators_association", total));
        wanted.put(OperatorGroup.FOUNDATION, share("operators_foundation", total));
        wanted.put(OperatorGroup.OTHER, share("operators_other", total));
        wanted.replaceAll((group, count) -> Math.max(0, count - known.getOrDefault(group, 0)));
        int others = wanted.values().stream().mapToInt(count -> count).sum();
        List<Seat> order = Dice.shuffled(open, "form", Seat::key).stream()
                .sorted(Comparator.comparingInt((Seat seat) -> Math.min(seat.ordinal(), 2))
                        .reversed())
                .toList();
        List<Seat> notMunicipal = order.subList(0, others);
        order.subList(others, order.size()).forEach(seat -> chosen.put(seat.key(), LegalForm.MUNICIPALITY));
        spread(notMunicipal, wanted);
    }

    /** Spreads the forms evenly: each in turn goes to the group that is farthest behind. */
    private void spread(List<Seat> seats, Map<OperatorGroup, Integer> wanted) {
        Map<OperatorGroup, Integer> given = new HashMap<>();
        for (Seat seat : seats) {
            OperatorGroup group = wanted.keySet().stream()
                    .filter(candidate -> given.getOrDefault(candidate, 0) < wanted.getOrDefault(candidate, 0))
                    .min(Comparator.comparingDouble(
                            candidate -> (given.getOrDefault(candidate, 0) + 1.0) / wanted.getOrDefault(candidate, 1)))
                    .orElse(OperatorGroup.ASSOCIATION);
            int before = given.merge(group, 1, Integer::sum) - 1;
            chosen.put(seat.key(), formOf(group, before));
        }
    }

    private static LegalForm formOf(OperatorGroup group, int before) {
        return switch (group) {
            case FOUNDATION -> LegalForm.FOUNDATION;
            case OTHER -> OTHER_FORMS.get(before % OTHER_FORMS.size());
            default -> LegalForm.ASSOCIATION;
        };
    }

    private static int share(String key, int total) {
        return (int) Math.round(NationalPicture.figure(key, YEAR_OF_SHARES) * total / 100.0);
    }

    private static Map<OperatorGroup, Integer> knownByGroup(DatedGraph known) {
        Map<OperatorGroup, Integer> counts = new HashMap<>();
        known.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .flatMap(workshop -> workshop.operators().stream().limit(1))
                .map(Forms::groupOf)
                .filter(group -> group != OperatorGroup.NOT_KNOWN && group != OperatorGroup.WELLBEING_SERVICES_COUNTY)
                .forEach(group -> counts.merge(group, 1, Integer::sum));
        return counts;
    }

    private static OperatorGroup groupOf(OrganisationOnDate operator) {
        return operator.record().legalForm().operatorGroup();
    }
}

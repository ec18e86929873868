package fi.alunetwork.core.workshop;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A workshop (työpaja): a unit that coaches people towards education and work. What changes around it, its operator,
 * sites and provisions, is dated.
 *
 * @param id its key
 * @param name its names
 * @param operations who has run it, and when
 * @param sites where it is or was
 * @param provisions what it provides or provided
 * @param trades what is done there; empty where not known
 * @param staffYears staff in person-years (htv); null where not known
 * @param participantsPerYear participants in a year; null where not known
 * @param lifespan when it exists
 * @param provenance where this is from
 */
public record Workshop(
        WorkshopId id,
        LocalizedName name,
        List<Operation> operations,
        List<Site> sites,
        List<Provision> provisions,
        Set<Trade> trades,
        @Nullable Double staffYears,
        @Nullable Integer participantsPerYear,
        Lifespan lifespan,
        Provenance provenance) {

    private static final Comparator<Operation> OPERATION_ORDER = Comparator.<Operation, LocalDate>comparing(
                    operation -> operation.period().from(), nullsFirst(naturalOrder()))
            .thenComparing(Operation::operator);

    /**
     * Puts the lists into the order of their ids (operators by their beginning) and checks the values.
     *
     * @throws IllegalArgumentException where staff or participants are negative
     */
    public Workshop {
        operations = operations.stream().sorted(OPERATION_ORDER).toList();
        sites = sites.stream().sorted(comparing(Site::id)).toList();
        provisions = provisions.stream().sorted(comparing(Provision::id)).toList();
        trades = Collections.unmodifiableSet(new TreeSet<>(trades));
        if (staffYears != null && !(staffYears >= 0)) {
            throw new IllegalArgumentException("Workshop " + id + " has " + staffYears
                    + " staff years; expected zero or more. Maybe they are not known: leave the field empty.");
        }
        if (participantsPerYear != null && participantsPerYear < 0) {
            throw new IllegalArgumentException("Workshop " + id + " has " + participantsPerYear
                    + " participants a year; expected zero or more. Maybe they are not known: leave the field empty.");
        }
    }
}

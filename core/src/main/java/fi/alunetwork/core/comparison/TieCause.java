package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a partnership, or joint membership in an ALU network, ties two actors in one picture and not in the other.
 *
 * @param kind what differs
 * @param partnership the partnership, in the picture where it ties; null where joint membership does
 * @param network the ALU network, in the picture where it ties; null where a partnership does
 * @param actor whom it concerns, in the picture where it is tied; null where both
 * @param turn whether the other picture lies before a beginning or after an end; null where no record tells it
 * @param date the day of that beginning or end; null likewise
 * @param changes the changes of a scenario that hold in one of the pictures alone and touched it, in their order
 */
public record TieCause(
        Kind kind,
        @Nullable PartnershipOnDate partnership,
        @Nullable NetworkOnDate network,
        @Nullable Actor actor,
        @Nullable Turn turn,
        @Nullable LocalDate date,
        List<Effect> changes) {

    private static final Map<Kind, LocalizedName> SENTENCES = Map.of(
            Kind.PARTY_CLOSED,
            LocalizedName.of(
                    "WHO: toimijaa ei toisessa kuvassa ole",
                    "WHO: aktören finns inte i den andra bilden",
                    "WHO: the actor does not exist in the other picture"),
            Kind.PARTNERSHIP,
            LocalizedName.of(
                    "WHAT: kumppanuus ei toisessa kuvassa ole voimassa",
                    "WHAT: partnerskapet gäller inte i den andra bilden",
                    "WHAT: the partnership does not hold in the other picture"),
            Kind.EXISTENCE,
            LocalizedName.of(
                    "WHAT: ei tiedetä, onko kumppanuus toisessa kuvassa voimassa",
                    "WHAT: det är inte känt om partnerskapet gäller i den andra bilden",
                    "WHAT: it is not known whether the partnership holds in the other picture"),
            Kind.NOT_A_PARTY,
            LocalizedName.of(
                    "WHAT: WHO ei toisessa kuvassa ole osapuoli",
                    "WHAT: WHO är inte part i den andra bilden",
                    "WHAT: WHO is no party in the other picture"),
            Kind.NOT_AN_ACTOR,
            LocalizedName.of(
                    "WHO ei toisessa kuvassa kuulu kysyttyyn verkostoon",
                    "WHO hör inte till det efterfrågade nätverket i den andra bilden",
                    "WHO is no actor of the network asked for in the other picture"),
            Kind.MEMBERSHIP,
            LocalizedName.of(
                    "WHAT: toimijat eivät toisessa kuvassa kuulu verkostoon yhdessä",
                    "WHAT: aktörerna hör inte tillsammans till nätverket i den andra bilden",
                    "WHAT: the actors do not belong to the network together in the other picture"),
            Kind.ROLES,
            LocalizedName.of(
                    "WHAT: osapuolten roolit sitovat toisessa kuvassa muita",
                    "WHAT: parternas roller binder andra i den andra bilden",
                    "WHAT: the roles of the parties tie others in the other picture"));

    public TieCause {
        changes = List.copyOf(changes);
    }

    /** What differs in the picture in which the two are not tied. */
    public enum Kind {
        /** One of the two does not exist: a party closed, or had not begun. */
        PARTY_CLOSED,
        /** The partnership does not hold: it ended, or had not begun. */
        PARTNERSHIP,
        /** It is not known whether the partnership holds. */
        EXISTENCE,
        /** The partnership holds, and one of the two is no party of it. */
        NOT_A_PARTY,
        /** One of the two exists and is no actor of the network that was asked for: outside the area, say. */
        NOT_AN_ACTOR,
        /** The two do not belong to the ALU network together. */
        MEMBERSHIP,
        /** Both are parties in other roles, or the agreement turns on somebody else. */
        ROLES
    }

    /** What happened on the date. */
    public enum Turn {
        /** It began; the other picture is of an earlier day. */
        BEGAN,
        /** It ended; the other picture is of that day or a later one. */
        ENDED
    }

    /** The cause in Finnish, Swedish or English; Finnish for other languages. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        return Stream.concat(
                        Stream.of(sentence(told) + when(told) + "."),
                        changes.stream()
                                .map(change -> "(" + change.position() + ") "
                                        + change.description().in(told)))
                .collect(Collectors.joining(" "));
    }

    private String sentence(Language told) {
        String what = partnership != null
                ? partnership.names().in(told)
                : network == null ? "" : network.names().in(told);
        String who = actor == null ? "" : actor.names().in(told);
        LocalizedName sentence = Objects.requireNonNull(SENTENCES.get(kind));
        return sentence.in(told).replace("WHAT", what).replace("WHO", who);
    }

    private String when(Language told) {
        if (turn == null || date == null) {
            return "";
        }
        boolean began = turn == Turn.BEGAN;
        return switch (told) {
            case SV -> (began ? ", började " : ", upphörde ") + day("d.M.yyyy");
            case EN -> (began ? ", began " : ", ended ") + day("yyyy-MM-dd");
            default -> (began ? ", alkoi " : ", päättyi ") + day("d.M.yyyy");
        };
    }

    private String day(String pattern) {
        return date == null ? "" : date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}

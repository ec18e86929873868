package fi.alunetwork.core.graph;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every analysis tells of itself, so that its figures can be shown to a council: how, of what, on which date, and
 * how much of it is invented or not known.
 *
 * @param method how the answer was found, in words
 * @param parameters the values it was found with, defaults included
 * @param revision the state of the store
 * @param asOf the day of the network and of the municipal division
 * @param municipalities the number of municipalities in the base of the answer
 * @param demandDate the date of the figures that municipalities are weighed by; null where nothing is weighed
 * @param illustrative the part of the weight whose answer rests on illustrative records
 * @param notKnown the part of the weight whose answer is not known
 * @param notes what the reader should mind
 */
public record AnswerHeader(
        LocalizedName method,
        List<Parameter> parameters,
        Revision revision,
        LocalDate asOf,
        int municipalities,
        @Nullable LocalDate demandDate,
        Share illustrative,
        Share notKnown,
        List<LocalizedName> notes) {

    public AnswerHeader {
        parameters = List.copyOf(parameters);
        notes = List.copyOf(notes);
    }

    /** The header of an answer from a picture, whose own notes come before those of the analysis. */
    public static AnswerHeader of(
            DatedGraph graph,
            LocalizedName method,
            List<Parameter> parameters,
            int municipalities,
            @Nullable LocalDate demandDate,
            Share illustrative,
            Share notKnown,
            List<LocalizedName> notes) {
        return new AnswerHeader(
                method,
                parameters,
                graph.revision(),
                graph.date(),
                municipalities,
                demandDate,
                illustrative,
                notKnown,
                Stream.concat(graph.notes().stream(), notes.stream()).toList());
    }

    /**
     * One parameter of an analysis.
     *
     * @param name its name as in the question
     * @param value its value, with the unit where it has one
     */
    public record Parameter(String name, String value) {}
}

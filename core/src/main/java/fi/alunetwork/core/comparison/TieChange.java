package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.cooperation.Tie;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tie that is in one of two networks only.
 *
 * @param tie the tie with its partnerships, in the picture that has it
 * @param causes why the other has it not, one for each partnership and each ALU network that makes it
 */
public record TieChange(Tie tie, List<TieCause> causes) {

    public TieChange {
        causes = List.copyOf(causes);
    }

    /** The causes in words. */
    public String reason(Language language) {
        return causes.stream().map(cause -> cause.in(language)).distinct().collect(Collectors.joining(" "));
    }
}

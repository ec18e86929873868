package fi.alunetwork.core.regime;

import fi.alunetwork.core.LocalizedName;
import java.util.List;

/**
 * Why a rule says what it says.
 *
 * @param rule the rule's key within its regime
 * @param regime the regime that states the rule; an earlier one where it is inherited
 * @param reason why, for a person
 * @param sources where it is read from; at least one
 * @param disputed whether the sources differ
 */
public record Grounds(String rule, RegimeId regime, LocalizedName reason, List<LawSource> sources, boolean disputed) {

    public Grounds {
        sources = List.copyOf(sources);
    }
}

package fi.alunetwork.core.regime;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Provision;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A named condition of a verdict.
 *
 * @param id its key, such as {@code horizontal-cooperation}
 * @param names what it is called
 * @param explanation what must be so, for a person
 * @param shownByModels the models of cooperation with the organiser that show in the register that it is met; empty
 *     where none does
 * @param shownByBases the bases of a provision that show it; empty where none does
 * @param shownByOwnership whether the organiser's owning the producer shows it
 * @param sources where it is read from
 */
public record Condition(
        String id,
        LocalizedName names,
        LocalizedName explanation,
        Set<CooperationModel> shownByModels,
        Set<Provision.Basis> shownByBases,
        boolean shownByOwnership,
        List<LawSource> sources) {

    public Condition {
        shownByModels = Collections.unmodifiableSet(new TreeSet<>(shownByModels));
        shownByBases = Collections.unmodifiableSet(new TreeSet<>(shownByBases));
        sources = List.copyOf(sources);
    }
}

package fi.alunetwork.core.scenario;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.Regimes;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** How each kind of change is made: it is checked against the draft first, and then made whole or not at all. */
final class Steps {

    private static final Map<Class<? extends Change>, BiConsumer<Change, Draft>> BY_KIND = Map.ofEntries(
            step(Change.CloseWorkshop.class, Closings::workshop),
            step(Change.CloseOrganisation.class, Closings::organisation),
            step(Change.RemoveProvision.class, Closings::provision),
            step(Change.EndPartnership.class, Closings::partnership),
            step(Change.AddWorkshop.class, Additions::workshop),
            step(Change.AddSite.class, Additions::site),
            step(Change.AddProvision.class, Additions::provision),
            step(Change.AddPartnership.class, Additions::partnership),
            step(Change.MoveProvision.class, Moves::provision),
            step(Change.ChangePlaces.class, Moves::places),
            step(Change.RemoveProduction.class, Production::remove),
            step(Change.TransferProvisions.class, Transfers::provisions),
            step(Change.ScaleDemand.class, Figures::scale),
            step(Change.MergeMunicipalities.class, Divisions::merge),
            step(Change.MoveMunicipalities.class, Divisions::move),
            step(Change.ApplyRegime.class, Steps::regime),
            step(Change.Unreadable.class, Steps::unreadable));

    private Steps() {}

    static void make(Change change, Draft draft) {
        BiConsumer<Change, Draft> step = BY_KIND.get(change.getClass());
        if (step == null) {
            throw new IllegalStateException("No step makes a change of kind " + change.kind() + ".");
        }
        step.accept(change, draft);
    }

    /** The kinds of change that can be made. */
    static Set<Class<? extends Change>> kinds() {
        return BY_KIND.keySet();
    }

    private static <C extends Change> Map.Entry<Class<? extends Change>, BiConsumer<Change, Draft>> step(
            Class<C> kind, BiConsumer<C, Draft> step) {
        return Map.entry(kind, (change, draft) -> step.accept(kind.cast(change), draft));
    }

    private static void regime(Change.ApplyRegime change, Draft draft) {
        Regime regime;
        try {
            regime = Regimes.standard().get(change.regime());
        } catch (BadQuestionException e) {
            draft.problem(
                    "regime",
                    change.regime(),
                    "one of "
                            + Regimes.standard().all().stream()
                                    .map(known -> known.id().value())
                                    .toList(),
                    "it is misspelt");
            return;
        }
        if (change.regime().equals(draft.regime())) {
            draft.problem("regime", change.regime(), "another one", "an earlier change applies it already");
            return;
        }
        draft.tell("APPLY_REGIME", regime.names());
        draft.apply(regime.id());
    }

    private static void unreadable(Change.Unreadable change, Draft draft) {
        change.faults().forEach(fault -> draft.problem(fault.field(), fault.value(), fault.expected(), fault.maybe()));
    }
}

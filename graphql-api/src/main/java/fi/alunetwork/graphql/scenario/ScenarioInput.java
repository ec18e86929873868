package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it is asked.
 *
 * @param changes the changes in their order
 */
public record ScenarioInput(List<ChangeInput> changes) {

    /** The scenario of an input; none where there is no input. */
    public static Scenario scenarioOf(@Nullable ScenarioInput input) {
        return input == null
                ? Scenario.NONE
                : new Scenario(input.changes.stream().map(ChangeInput::toChange).toList());
    }
}

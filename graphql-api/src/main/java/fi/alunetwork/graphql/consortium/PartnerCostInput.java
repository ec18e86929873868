package fi.alunetwork.graphql.consortium;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.graphql.partnering.PackageInput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a partner costs, as it is asked.
 *
 * @param organisation its code
 * @param cost what it costs
 */
record PartnerCostInput(String organisation, double cost) {

    static Map<OrganisationId, Double> costsOf(@Nullable List<PartnerCostInput> inputs) {
        Map<OrganisationId, Double> costs = new TreeMap<>();
        if (inputs != null) {
            for (PartnerCostInput input : inputs) {
                if (costs.put(PackageInput.organisation("costs", input.organisation()), input.cost()) != null) {
                    throw BadQuestionException.badArgument("costs names organisation \"" + input.organisation()
                            + "\" twice; expected one cost for each. Maybe one of them is of another organisation.");
                }
            }
        }
        return costs;
    }
}

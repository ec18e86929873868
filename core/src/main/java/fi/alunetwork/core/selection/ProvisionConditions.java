package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.TargetGroup;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that one and the same provision must meet: who asks for a service in Swedish does not want a workshop that
 * provides the service in Finnish and something else in Swedish.
 */
record ProvisionConditions(
        @Nullable List<Service> service,
        @Nullable List<Provision.Role> role,
        @Nullable List<Provision.Basis> basis,
        @Nullable List<Provision.DeliveryMode> deliveryMode,
        @Nullable List<Language> language,
        @Nullable Integer targetAge,
        @Nullable List<MunicipalityCode> serves) {

    /** Whether one of a record's provisions meets them all; null where there are no conditions. */
    @Nullable Predicate<Collection<ProvisionOnDate>> met(DatedGraph graph) {
        Conditions<ProvisionOnDate> conditions = new Conditions<ProvisionOnDate>()
                .oneOf(service, provision -> provision.record().service())
                .oneOf(role, provision -> provision.record().role())
                .oneOf(basis, provision -> provision.record().basis())
                .oneOf(deliveryMode, provision -> provision.record().deliveryMode())
                .anyOf(language, provision -> provision.record().languages())
                .when(targetAge, ProvisionConditions::admits)
                .when(
                        Known.municipalities(graph, serves),
                        codes -> provision -> codes.stream().anyMatch(provision::serves));
        if (conditions.isEmpty()) {
            return null;
        }
        Predicate<ProvisionOnDate> all = conditions.all();
        return provisions -> provisions.stream().anyMatch(all);
    }

    private static Predicate<ProvisionOnDate> admits(int age) {
        if (age < 0 || age > TargetGroup.OLDEST) {
            throw BadQuestionException.badArgument("targetAge is " + age + "; expected 0 to " + TargetGroup.OLDEST
                    + ". Maybe a year of birth was given.");
        }
        return provision -> {
            TargetGroup group = provision.record().targetGroup();
            return group != null && group.admits(age);
        };
    }
}

package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.scenario.ChangeInput.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes as they are asked by which something ends. */
final class Endings {

    private Endings() {}

    record CloseWorkshopInput(String workshop) implements Kind {

        @Override
        public String kind() {
            return "closeWorkshop";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.CloseWorkshop(new Keys(faults).workshop("workshop", workshop));
        }
    }

    record CloseOrganisationInput(String organisation) implements Kind {

        @Override
        public String kind() {
            return "closeOrganisation";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.CloseOrganisation(new Keys(faults).organisation("organisation", organisation));
        }
    }

    record RemoveProvisionInput(String provision) implements Kind {

        @Override
        public String kind() {
            return "removeProvision";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.RemoveProvision(new Keys(faults).provision("provision", provision));
        }
    }

    record EndPartnershipInput(String partnership) implements Kind {

        @Override
        public String kind() {
            return "endPartnership";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.EndPartnership(new Keys(faults).partnership("partnership", partnership));
        }
    }

    record RemoveProductionInput(
            List<LegalForm> forms,
            List<Service> services,
            @Nullable List<String> except,
            @Nullable Boolean exceptOwnProduction,
            @Nullable AreaInput area)
            implements Kind {

        @Override
        public String kind() {
            return "removeProduction";
        }

        @Override
        public Change toChange(Faults faults) {
            Set<OrganisationId> excepted = new Keys(faults).organisations("except", except);
            return new Change.RemoveProduction(
                    Set.copyOf(forms),
                    Set.copyOf(services),
                    excepted == null ? Set.of() : excepted,
                    !Boolean.FALSE.equals(exceptOwnProduction),
                    AreaInput.regionOf("area", area, faults));
        }
    }
}

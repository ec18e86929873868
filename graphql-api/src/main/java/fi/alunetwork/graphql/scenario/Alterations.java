package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Change.Unreadable.Fault;
import fi.alunetwork.core.scenario.ProvisionSelection;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.scenario.ChangeInput.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes as they are asked by which something goes on otherwise. */
final class Alterations {

    private Alterations() {}

    record SelectionInput(
            @Nullable List<String> provisions,
            @Nullable List<String> workshops,
            @Nullable List<String> operators,
            @Nullable List<LegalForm> forms,
            @Nullable List<Service> services,
            @Nullable AreaInput area) {

        ProvisionSelection toSelection(Faults faults) {
            Keys keys = new Keys(faults);
            return new ProvisionSelection(
                    keys.provisions("provisions.provisions", provisions),
                    keys.workshops("provisions.workshops", workshops),
                    keys.organisations("provisions.operators", operators),
                    forms == null ? null : Set.copyOf(forms),
                    services == null ? null : Set.copyOf(services),
                    AreaInput.regionOf("provisions.area", area, faults));
        }
    }

    record MoveProvisionInput(
            String provision,
            @Nullable String toWorkshop,
            @Nullable MunicipalityCode toMunicipality,
            @Nullable Integer places)
            implements Kind {

        @Override
        public String kind() {
            return "moveProvision";
        }

        @Override
        public Change toChange(Faults faults) {
            Keys keys = new Keys(faults);
            return new Change.MoveProvision(
                    keys.provision("provision", provision),
                    toWorkshop == null ? null : keys.workshop("toWorkshop", toWorkshop),
                    toMunicipality,
                    places);
        }
    }

    record ApplyRegimeInput(String regime) implements Kind {

        @Override
        public String kind() {
            return "applyRegime";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.ApplyRegime(faults.read(
                    () -> new RegimeId(regime),
                    new RegimeId("none"),
                    new Fault("regime", regime, "the id of a regime", "its name was given")));
        }
    }

    record TransferProvisionsInput(
            SelectionInput provisions, String to, @Nullable Double share, Provision.@Nullable Basis basis)
            implements Kind {

        @Override
        public String kind() {
            return "transferProvisions";
        }

        // NullAway does not see in a class file that a record's component of a nested type may be null.
        @Override
        @SuppressWarnings("NullAway")
        public Change toChange(Faults faults) {
            return new Change.TransferProvisions(
                    provisions.toSelection(faults),
                    new Keys(faults).organisation("to", to),
                    share == null ? 1 : share,
                    basis);
        }
    }

    record ScaleDemandInput(
            @Nullable String indicator,
            double factor,
            @Nullable List<MunicipalityCode> municipalities,
            @Nullable AreaInput area)
            implements Kind {

        @Override
        public String kind() {
            return "scaleDemand";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.ScaleDemand(
                    indicatorId(faults),
                    factor,
                    municipalities == null ? null : Set.copyOf(municipalities),
                    AreaInput.regionOf("area", area, faults));
        }

        private IndicatorId indicatorId(Faults faults) {
            String key = indicator;
            return key == null
                    ? IndicatorId.POPULATION
                    : faults.read(
                            () -> new IndicatorId(key),
                            IndicatorId.POPULATION,
                            new Fault(
                                    "indicator",
                                    key,
                                    "the key of an indicator, such as population",
                                    "its title was given"));
        }
    }

    record MergeMunicipalitiesInput(List<MunicipalityCode> municipalities, MunicipalityCode into) implements Kind {

        @Override
        public String kind() {
            return "mergeMunicipalities";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.MergeMunicipalities(Set.copyOf(municipalities), into);
        }
    }

    record MoveMunicipalitiesInput(List<MunicipalityCode> municipalities, AreaInput to) implements Kind {

        @Override
        public String kind() {
            return "moveMunicipalities";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.MoveMunicipalities(Set.copyOf(municipalities), to.toRegion("to", faults));
        }
    }

    record ChangePlacesInput(SelectionInput provisions, double factor) implements Kind {

        @Override
        public String kind() {
            return "changePlaces";
        }

        @Override
        public Change toChange(Faults faults) {
            return new Change.ChangePlaces(provisions.toSelection(faults), factor);
        }
    }
}

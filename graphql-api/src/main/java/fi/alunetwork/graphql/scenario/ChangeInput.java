package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.graphql.scenario.Additions.AddPartnershipInput;
import fi.alunetwork.graphql.scenario.Additions.AddProvisionInput;
import fi.alunetwork.graphql.scenario.Additions.AddSiteInput;
import fi.alunetwork.graphql.scenario.Additions.AddWorkshopInput;
import fi.alunetwork.graphql.scenario.Alterations.ApplyRegimeInput;
import fi.alunetwork.graphql.scenario.Alterations.ChangePlacesInput;
import fi.alunetwork.graphql.scenario.Alterations.MergeMunicipalitiesInput;
import fi.alunetwork.graphql.scenario.Alterations.MoveMunicipalitiesInput;
import fi.alunetwork.graphql.scenario.Alterations.MoveProvisionInput;
import fi.alunetwork.graphql.scenario.Alterations.ScaleDemandInput;
import fi.alunetwork.graphql.scenario.Alterations.TransferProvisionsInput;
import fi.alunetwork.graphql.scenario.Endings.CloseOrganisationInput;
import fi.alunetwork.graphql.scenario.Endings.CloseWorkshopInput;
import fi.alunetwork.graphql.scenario.Endings.EndPartnershipInput;
import fi.alunetwork.graphql.scenario.Endings.RemoveProductionInput;
import fi.alunetwork.graphql.scenario.Endings.RemoveProvisionInput;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One change as it is asked: exactly one of these is given, which the schema sees to. */
record ChangeInput(
        @Nullable CloseWorkshopInput closeWorkshop,
        @Nullable CloseOrganisationInput closeOrganisation,
        @Nullable AddWorkshopInput addWorkshop,
        @Nullable AddSiteInput addSite,
        @Nullable AddProvisionInput addProvision,
        @Nullable RemoveProvisionInput removeProvision,
        @Nullable MoveProvisionInput moveProvision,
        @Nullable RemoveProductionInput removeProduction,
        @Nullable ApplyRegimeInput applyRegime,
        @Nullable TransferProvisionsInput transferProvisions,
        @Nullable ScaleDemandInput scaleDemand,
        @Nullable MergeMunicipalitiesInput mergeMunicipalities,
        @Nullable MoveMunicipalitiesInput moveMunicipalities,
        @Nullable EndPartnershipInput endPartnership,
        @Nullable AddPartnershipInput addPartnership,
        @Nullable ChangePlacesInput changePlaces) {

    /** A kind of change. */
    interface Kind {

        /** Its name in the schema. */
        String kind();

        /** The change of core; what of it has no possible form is noted. */
        Change toChange(Faults faults);
    }

    Change toChange() {
        Kind given = Stream.of(
                        closeWorkshop,
                        closeOrganisation,
                        addWorkshop,
                        addSite,
                        addProvision,
                        removeProvision,
                        moveProvision,
                        removeProduction,
                        applyRegime,
                        transferProvisions,
                        scaleDemand,
                        mergeMunicipalities,
                        moveMunicipalities,
                        endPartnership,
                        addPartnership,
                        changePlaces)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Faults faults = new Faults();
        return faults.orUnreadable(given.kind(), given.toChange(faults));
    }
}

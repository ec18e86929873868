package fi.alunetwork.graphql.edit;

import fi.alunetwork.graphql.edit.EditDesk.MadeEdit;
import fi.alunetwork.graphql.edit.EditInputs.DeleteRecordInput;
import fi.alunetwork.graphql.edit.EditInputs.EndRecordInput;
import fi.alunetwork.graphql.edit.EditInputs.PutFiguresInput;
import fi.alunetwork.graphql.edit.EditInputs.PutIndicatorInput;
import fi.alunetwork.graphql.edit.EditInputs.PutMunicipalityInput;
import fi.alunetwork.graphql.edit.EditInputs.PutNetworkInput;
import fi.alunetwork.graphql.edit.EditInputs.PutOrganisationInput;
import fi.alunetwork.graphql.edit.EditInputs.PutPartnershipInput;
import fi.alunetwork.graphql.edit.EditInputs.PutRegionInput;
import fi.alunetwork.graphql.edit.EditInputs.PutWorkshopInput;
import fi.alunetwork.graphql.permission.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of single records. */
@Controller
class EditController {

    private final EditDesk desk;

    EditController(EditDesk desk) {
        this.desk = desk;
    }

    @MutationMapping
    MadeEdit putWorkshop(
            @Argument PutWorkshopInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit putOrganisation(
            @Argument PutOrganisationInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit putPartnership(
            @Argument PutPartnershipInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit putNetwork(
            @Argument PutNetworkInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit putRegion(
            @Argument PutRegionInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit putMunicipality(
            @Argument PutMunicipalityInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit putIndicator(
            @Argument PutIndicatorInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit putFigures(
            @Argument PutFiguresInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit endRecord(
            @Argument EndRecordInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }

    @MutationMapping
    MadeEdit deleteRecord(
            @Argument DeleteRecordInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        return desk.make(caller, input.source(), input::toEdit);
    }
}

package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.graphql.edit.Inputs.LifespanInput;
import fi.alunetwork.graphql.edit.Inputs.NameInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A workshop as it is put. */
record WorkshopInput(
        String code,
        NameInput name,
        List<Operation> operations,
        List<SiteInput> sites,
        List<ProvisionInput> provisions,
        List<Trade> trades,
        @Nullable Double staffYears,
        @Nullable Integer participantsPerYear,
        LifespanInput lifespan,
        Provenance provenance) {

    WorkshopRecord toRecord() {
        return new WorkshopRecord(new Workshop(
                new WorkshopId(code),
                name.toName(),
                operations,
                sites.stream().map(SiteInput::toSite).toList(),
                provisions.stream().map(ProvisionInput::toProvision).toList(),
                Set.copyOf(trades),
                staffYears,
                participantsPerYear,
                lifespan.toLifespan(),
                provenance));
    }

    record SiteInput(
            String code,
            @Nullable NameInput name,
            MunicipalityCode municipality,
            GeoPoint point,
            Site.Accuracy accuracy,
            Period period,
            Provenance provenance) {

        Site toSite() {
            return new Site(
                    new SiteId(code),
                    name == null ? null : name.toName(),
                    municipality,
                    point,
                    accuracy,
                    period,
                    provenance);
        }
    }

    record ProvisionInput(
            String code,
            Service service,
            Provision.Role role,
            @Nullable TargetGroup targetGroup,
            List<Language> languages,
            @Nullable Integer places,
            Provision.Basis basis,
            Provision.DeliveryMode deliveryMode,
            List<MunicipalityCode> served,
            @Nullable LocalDate optionUntil,
            LifespanInput lifespan,
            Provenance provenance) {

        Provision toProvision() {
            return new Provision(
                    new ProvisionId(code),
                    service,
                    role,
                    targetGroup,
                    Set.copyOf(languages),
                    places,
                    basis,
                    deliveryMode,
                    Set.copyOf(served),
                    optionUntil,
                    lifespan.toLifespan(),
                    provenance);
        }
    }
}

package fi.alunetwork.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.cohesion.Split;
import fi.alunetwork.core.comparison.CohesionFigure;
import fi.alunetwork.core.comparison.TieCause;
import fi.alunetwork.core.concentration.MunicipalityValue;
import fi.alunetwork.core.concentration.Supply;
import fi.alunetwork.core.concentration.Variable;
import fi.alunetwork.core.consortium.ConsortiumQuestion;
import fi.alunetwork.core.continuity.Gap;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.position.Measured;
import fi.alunetwork.core.position.PositionOrder;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.regime.Advice;
import fi.alunetwork.core.regime.ClientGroup;
import fi.alunetwork.core.regime.Duty;
import fi.alunetwork.core.regime.OrganiserRule;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Referrer;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.Relation;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.region.UrbanRural;
import fi.alunetwork.core.robustness.ActorRemovalOrder;
import fi.alunetwork.core.robustness.EfficiencyChoice;
import fi.alunetwork.core.robustness.WorstLeavers;
import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.MunicipalityFilter;
import fi.alunetwork.core.selection.MunicipalityOrder;
import fi.alunetwork.core.selection.Near;
import fi.alunetwork.core.selection.NetworkFilter;
import fi.alunetwork.core.selection.NetworkOrder;
import fi.alunetwork.core.selection.OrganisationFilter;
import fi.alunetwork.core.selection.OrganisationOrder;
import fi.alunetwork.core.selection.PartnershipFilter;
import fi.alunetwork.core.selection.PartnershipOrder;
import fi.alunetwork.core.selection.RegionFilter;
import fi.alunetwork.core.selection.RegionOrder;
import fi.alunetwork.core.selection.WorkshopFilter;
import fi.alunetwork.core.selection.WorkshopOrder;
import fi.alunetwork.core.sensitivity.Conclusion;
import fi.alunetwork.core.sensitivity.Firmness;
import fi.alunetwork.core.sensitivity.Variant;
import fi.alunetwork.core.siting.SitingGoal;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.suggestion.ConnectingOrder;
import fi.alunetwork.core.suggestion.MissingOrder;
import fi.alunetwork.core.takeover.LostCell;
import fi.alunetwork.core.umbrella.UmbrellaCell;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.graphql.TestGateway;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;

/** The words of the schema are the words of core, in the same order. */
@SpringBootTest(classes = TestGateway.class)
class VocabularyTests {

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
            Map.entry("Existence", Existence.class),
            Map.entry("Language", Language.class),
            Map.entry("ProvenanceKind", Provenance.Kind.class),
            Map.entry("RecordKind", RecordKind.class),
            Map.entry("EditAction", HistoryEntry.Action.class),
            Map.entry("IndicatorMeasure", Indicator.Measure.class),
            Map.entry("Direction", Direction.class),
            Map.entry("Service", Service.class),
            Map.entry("ProvisionRole", Provision.Role.class),
            Map.entry("ProvisionBasis", Provision.Basis.class),
            Map.entry("DeliveryMode", Provision.DeliveryMode.class),
            Map.entry("SiteAccuracy", Site.Accuracy.class),
            Map.entry("Trade", Trade.class),
            Map.entry("LegalForm", LegalForm.class),
            Map.entry("RegimeStatus", Regime.Status.class),
            Map.entry("Verdict", Verdict.class),
            Map.entry("Advice", Advice.class),
            Map.entry("Reading", Reading.class),
            Map.entry("Duty", Duty.class),
            Map.entry("ProducerRelation", Relation.class),
            Map.entry("ClientGroup", ClientGroup.class),
            Map.entry("ServicePart", ServicePart.class),
            Map.entry("Referrer", Referrer.class),
            Map.entry("Territory", OrganiserRule.Territory.class),
            Map.entry("OperatorGroup", OperatorGroup.class),
            Map.entry("OrganisationKind", Organisation.Kind.class),
            Map.entry("RegionKind", RegionKind.class),
            Map.entry("RegionStatus", Region.Status.class),
            Map.entry("LegalBodyKind", LegalBody.Kind.class),
            Map.entry("LanguageStatus", LanguageStatus.class),
            Map.entry("UrbanRural", UrbanRural.class),
            Map.entry("CooperationModel", CooperationModel.class),
            Map.entry("ConcentrationVariable", Variable.class),
            Map.entry("SupplyUnit", Supply.Unit.class),
            Map.entry("ValueStanding", MunicipalityValue.Standing.class),
            Map.entry("GapCause", Gap.Cause.class),
            Map.entry("Firmness", Firmness.class),
            Map.entry("VariantKind", Variant.Kind.class),
            Map.entry("ConclusionSubject", Conclusion.Subject.class),
            Map.entry("Covered", Covered.class),
            Map.entry("PartyRole", Party.Role.class),
            Map.entry("PartyUnit", Party.Unit.class),
            Map.entry("NetworkKind", RegionalNetwork.Kind.class),
            Map.entry("WorkshopOrderField", WorkshopOrder.Field.class),
            Map.entry("OrganisationOrderField", OrganisationOrder.Field.class),
            Map.entry("MunicipalityOrderField", MunicipalityOrder.Field.class),
            Map.entry("RegionOrderField", RegionOrder.Field.class),
            Map.entry("PartnershipOrderField", PartnershipOrder.Field.class),
            Map.entry("NetworkOrderField", NetworkOrder.Field.class),
            Map.entry("CohesionSplit", Split.By.class),
            Map.entry("GroupingBy", Grouping.By.class),
            Map.entry("CohesionFigure", CohesionFigure.class),
            Map.entry("TieCauseKind", TieCause.Kind.class),
            Map.entry("TieTurn", TieCause.Turn.class),
            Map.entry("BetweennessMethod", Measured.class),
            Map.entry("PositionOrderField", PositionOrder.Field.class),
            Map.entry("ActorRemovalOrderField", ActorRemovalOrder.Field.class),
            Map.entry("EfficiencyChoice", EfficiencyChoice.class),
            Map.entry("WorstLeaversStatus", WorstLeavers.Status.class),
            Map.entry("MissingPartnershipOrderField", MissingOrder.Field.class),
            Map.entry("ConnectingTieOrderField", ConnectingOrder.Field.class),
            Map.entry("PlanStatus", CoverPlan.Status.class),
            Map.entry("CellState", Cell.State.class),
            Map.entry("ConsortiumGoal", ConsortiumQuestion.Goal.class),
            Map.entry("ConsortiumBond", ConsortiumQuestion.Bond.class),
            Map.entry("LostCellState", LostCell.State.class),
            Map.entry("UmbrellaReach", UmbrellaCell.By.class),
            Map.entry("SitingGoal", SitingGoal.class));

    private static final Map<String, Class<? extends Record>> INPUTS = Map.ofEntries(
            Map.entry("WorkshopFilter", WorkshopFilter.class),
            Map.entry("OrganisationFilter", OrganisationFilter.class),
            Map.entry("MunicipalityFilter", MunicipalityFilter.class),
            Map.entry("RegionFilter", RegionFilter.class),
            Map.entry("PartnershipFilter", PartnershipFilter.class),
            Map.entry("NetworkFilter", NetworkFilter.class),
            Map.entry("WorkshopOrder", WorkshopOrder.class),
            Map.entry("OrganisationOrder", OrganisationOrder.class),
            Map.entry("MunicipalityOrder", MunicipalityOrder.class),
            Map.entry("RegionOrder", RegionOrder.class),
            Map.entry("PartnershipOrder", PartnershipOrder.class),
            Map.entry("NetworkOrder", NetworkOrder.class),
            Map.entry("PositionOrder", PositionOrder.class),
            Map.entry("ActorRemovalOrder", ActorRemovalOrder.class),
            Map.entry("MissingPartnershipOrder", MissingOrder.class),
            Map.entry("ConnectingTieOrder", ConnectingOrder.class),
            Map.entry("NearInput", Near.class),
            Map.entry("PeriodInput", Period.class),
            Map.entry("ProvenanceInput", Provenance.class),
            Map.entry("PointInput", GeoPoint.class),
            Map.entry("OperationInput", Operation.class),
            Map.entry("TargetGroupInput", TargetGroup.class),
            Map.entry("OwnerInput", Owner.class),
            Map.entry("SuccessionInput", Succession.class),
            Map.entry("AgreementPartyInput", Party.class),
            Map.entry("RelationQualityInput", RelationQuality.class),
            Map.entry("NetworkMemberInput", NetworkMember.class),
            Map.entry("LegalBodyInput", LegalBody.class),
            Map.entry("RegionRefInput", RegionId.class));

    @Autowired
    GraphQlSource source;

    @Test
    void enumsHaveTheValuesOfCore() {
        ENUMS.forEach((name, javaType) -> {
            GraphQLEnumType type = (GraphQLEnumType) source.schema().getType(name);
            assertThat(type.getValues())
                    .as(name)
                    .extracting(GraphQLEnumValueDefinition::getName)
                    .containsExactly(Arrays.stream(javaType.getEnumConstants())
                            .map(Enum::name)
                            .toArray(String[]::new));
        });
    }

    @Test
    void inputsHaveTheFieldsOfTheRecordsThatTheyAreReadInto() {
        INPUTS.forEach((name, javaType) -> {
            GraphQLInputObjectType type =
                    (GraphQLInputObjectType) source.schema().getType(name);
            assertThat(type.getFields())
                    .as(name)
                    .extracting(GraphQLInputObjectField::getName)
                    .containsExactly(Arrays.stream(javaType.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toArray(String[]::new));
        });
    }
}

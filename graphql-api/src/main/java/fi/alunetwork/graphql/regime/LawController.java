package fi.alunetwork.graphql.regime;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.law.GrantAnswer;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.OrganiserAnswer;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.law.ReferralAnswer;
import fi.alunetwork.core.law.Standing;
import fi.alunetwork.core.regime.ClientGroup;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the law says of a picture. */
@Controller
class LawController {

    /** One service in both readings. */
    record ServiceVerdict(Service service, ProducerAnswer lenient, ProducerAnswer strict) {}

    @SchemaMapping(typeName = "Graph")
    List<OrganiserAnswer> organiser(
            DatedGraph graph,
            @Argument Service service,
            @Argument MunicipalityCode municipality,
            @Argument @Nullable ClientGroup clientGroup) {
        return law(graph, null).organisers(service, graph.getMunicipality(municipality), clientGroup);
    }

    @SchemaMapping(typeName = "Graph")
    ProducerAnswer mayProduce(
            DatedGraph graph,
            @Argument String organisation,
            @Argument Service service,
            @Argument @Nullable ServicePart part,
            @Argument MunicipalityCode municipality,
            @Argument @Nullable Reading reading) {
        return law(graph, reading)
                .mayProduce(organisation(graph, organisation), service, part, graph.getMunicipality(municipality));
    }

    @SchemaMapping(typeName = "Graph")
    List<ServiceVerdict> mayProduceEach(
            DatedGraph graph,
            @Argument String organisation,
            @Argument MunicipalityCode municipality,
            @Argument @Nullable List<Service> services) {
        OrganisationOnDate producer = organisation(graph, organisation);
        MunicipalityOnDate residents = graph.getMunicipality(municipality);
        Law lenient = law(graph, Reading.LENIENT);
        Law strict = law(graph, Reading.STRICT);
        return (services == null ? List.of(Service.values()) : services)
                .stream()
                        .map(service -> new ServiceVerdict(
                                service,
                                lenient.mayProduce(producer, service, null, residents),
                                strict.mayProduce(producer, service, null, residents)))
                        .toList();
    }

    @SchemaMapping(typeName = "Graph")
    List<ReferralAnswer> mayRefer(
            DatedGraph graph, @Argument Service service, @Argument MunicipalityCode municipality) {
        return law(graph, null).mayRefer(service, graph.getMunicipality(municipality));
    }

    @SchemaMapping(typeName = "Graph")
    GrantAnswer mayReceiveGrant(DatedGraph graph, @Argument String organisation, @Argument Service service) {
        return law(graph, null).mayReceiveGrant(organisation(graph, organisation), service);
    }

    @SchemaMapping(typeName = "Provision")
    @Nullable Boolean lawful(ProvisionOnDate provision, @Argument @Nullable Reading reading) {
        return law(provision.graph(), reading).isLawful(provision).orElse(null);
    }

    @SchemaMapping(typeName = "Provision")
    List<Standing> standings(ProvisionOnDate provision, @Argument @Nullable Reading reading) {
        return law(provision.graph(), reading).standings(provision);
    }

    private static Law law(DatedGraph graph, @Nullable Reading reading) {
        return Law.of(graph, reading == null ? Reading.LENIENT : reading);
    }

    private static OrganisationOnDate organisation(DatedGraph graph, String code) {
        return graph.organisations().stream()
                .filter(organisation -> organisation.record().id().value().equals(code))
                .findFirst()
                .orElseThrow(() -> BadQuestionException.notFound("There is no organisation \"" + code
                        + "\" in the picture of this day. Maybe a name or a global id was given instead of its code."));
    }
}

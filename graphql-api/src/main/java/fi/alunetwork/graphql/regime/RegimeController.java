package fi.alunetwork.graphql.regime;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.law.OrganiserAnswer;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.law.ReferralAnswer;
import fi.alunetwork.core.regime.ClientGroup;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.Regimes;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.graph.Pictures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The regimes themselves, and the questions on the law that name a day instead of standing under a picture. */
@Controller
class RegimeController {

    private final Pictures pictures;
    private final LawController law;

    RegimeController(Pictures pictures, LawController law) {
        this.pictures = pictures;
        this.law = law;
    }

    @QueryMapping
    List<Regime> regimes() {
        return Regimes.standard().all();
    }

    @QueryMapping
    Regime regime(@Argument @Nullable LocalDate at) {
        return pictures.on(at).regime();
    }

    @SchemaMapping(typeName = "Graph", field = "regime")
    Regime regimeOfPicture(DatedGraph graph) {
        return graph.regime();
    }

    @QueryMapping
    List<OrganiserAnswer> organiser(
            @Argument Service service,
            @Argument MunicipalityCode municipality,
            @Argument @Nullable LocalDate at,
            @Argument @Nullable ClientGroup clientGroup) {
        return law.organiser(pictures.on(at), service, municipality, clientGroup);
    }

    @QueryMapping
    ProducerAnswer mayProduce(
            @Argument String organisation,
            @Argument Service service,
            @Argument @Nullable ServicePart part,
            @Argument MunicipalityCode municipality,
            @Argument @Nullable LocalDate at,
            @Argument @Nullable Reading reading) {
        return law.mayProduce(pictures.on(at), organisation, service, part, municipality, reading);
    }

    @QueryMapping
    List<ReferralAnswer> mayRefer(
            @Argument Service service, @Argument MunicipalityCode municipality, @Argument @Nullable LocalDate at) {
        return law.mayRefer(pictures.on(at), service, municipality);
    }
}

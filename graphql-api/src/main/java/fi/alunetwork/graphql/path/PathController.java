package fi.alunetwork.graphql.path;

import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.path.ActorNeighbourhood;
import fi.alunetwork.core.path.CooperationPath;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How do two actors reach each other, and who is near one? */
@Controller
class PathController {

    @SchemaMapping(typeName = "Cooperation")
    CooperationPath path(CooperationNetwork network, @Argument String from, @Argument String to) {
        return CooperationPath.between(network, from, to);
    }

    @SchemaMapping(typeName = "Cooperation")
    ActorNeighbourhood neighbourhood(
            CooperationNetwork network, @Argument String of, @Argument int depth, @Argument int first) {
        return ActorNeighbourhood.of(network, of, depth, first);
    }
}

package fi.alunetwork.graphql.travel;

import fi.alunetwork.core.travel.TravelTable;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Which tables of travel costs can be asked for. */
@Controller
class TravelController {

    private final TravelTables tables;

    TravelController(TravelTables tables) {
        this.tables = tables;
    }

    @QueryMapping
    List<TravelTable> travelTables() {
        return tables.all();
    }
}

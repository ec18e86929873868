package fi.alunetwork.graphql.travel;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.travel.TravelTable;
import java.util.List;
import java.util.Optional;

/**
 * A table as a question names it.
 *
 * @param name the name
 * @param table the table; empty where there is none of that name
 * @param known the names of all tables
 */
public record AskedTable(String name, Optional<TravelTable> table, List<String> known) {

    public AskedTable {
        known = List.copyOf(known);
    }

    TravelTable get() {
        return table.orElseThrow(() -> BadQuestionException.notFound("There is no travel table \"" + name + "\"; "
                + (known.isEmpty()
                        ? "the gateway has none. Maybe start it with --alu.travel=<folder of tables>."
                        : "there are " + String.join(", ", known) + ". Maybe one of them was meant.")));
    }
}

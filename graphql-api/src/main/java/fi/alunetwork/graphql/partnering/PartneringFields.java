package fi.alunetwork.graphql.partnering;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of cells that are not simply what their records hold. */
@Configuration(proxyBeanMethods = false)
class PartneringFields {

    @Bean
    ObjectFields<Cell> partneringCellType() {
        return ObjectFields.of("PartneringCell", Cell.class)
                .object(
                        "municipality",
                        MunicipalityOnDate.class,
                        cell -> cell.place().municipality())
                .scalar("share", cell -> cell.place().share())
                .scalar("people", cell -> Double.isNaN(cell.people()) ? null : cell.people())
                .text("reason", cell -> cell.state().words()::in);
    }
}

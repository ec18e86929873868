package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The same national problems as integer programs: where a subset cannot be looked at each, another solver can. */
class IntegerProgramTests {

    private static final CoverProblem COUNTRY = CoverSketch.country(308, 300, 70, 3);

    @Test
    void anIntegerProgramNeedsAsManyColumnsForACountry() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] columns = columns(model);
        for (Variable column : columns) {
            column.weight(1);
        }
        for (int row = 0; row < COUNTRY.rows(); row++) {
            covering(model, columns, row).lower(1);
        }

        assertThat(CoverSolvers.standard().cheapest(COUNTRY, Budget.UNLIMITED).value())
                .isEqualTo(Math.rint(model.minimise().getValue()));
    }

    @Test
    void anIntegerProgramCoversAsMuchWeightOfACountry() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] columns = columns(model);
        Expression size = model.newExpression("size").upper(10);
        for (Variable column : columns) {
            size.set(column, 1);
        }
        for (int row = 0; row < COUNTRY.rows(); row++) {
            Variable covered =
                    model.newVariable("covered" + row).lower(0).upper(1).weight(COUNTRY.weight(row));
            covering(model, columns, row).lower(0).set(covered, -1);
        }

        assertThat(CoverSolvers.standard()
                        .heaviest(COUNTRY, 10, Budget.UNLIMITED)
                        .value())
                .isEqualTo(Math.rint(model.maximise().getValue()));
    }

    private static Variable[] columns(ExpressionsBasedModel model) {
        Variable[] columns = new Variable[COUNTRY.columns()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = model.newVariable("column" + column).binary();
        }
        return columns;
    }

    private static Expression covering(ExpressionsBasedModel model, Variable[] columns, int row) {
        Expression covering = model.newExpression("row" + row);
        for (int column : COUNTRY.columnsOf(row)) {
            covering.set(columns[column], 1);
        }
        return covering;
    }
}

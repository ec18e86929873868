package fi.alunetwork.graphql.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.comparison.Comparison;
import fi.alunetwork.core.comparison.CooperationComparison;
import fi.alunetwork.core.comparison.CoverageComparison;
import fi.alunetwork.core.comparison.ValueComparison;
import fi.alunetwork.graphql.access.AccessInput;
import fi.alunetwork.graphql.cohesion.CohesionInput;
import fi.alunetwork.graphql.concentration.ConcentrationInput;
import fi.alunetwork.graphql.cooperation.CooperationScopeInput;
import fi.alunetwork.graphql.coverage.CoverageInput;
import fi.alunetwork.graphql.graph.GraphInput;
import fi.alunetwork.graphql.graph.Pictures;
import fi.alunetwork.graphql.redundancy.RedundancyInput;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What changed between two pictures, who lost, who gained, and why? */
@Controller
class ComparisonController {

    private final Pictures pictures;

    ComparisonController(Pictures pictures) {
        this.pictures = pictures;
    }

    @QueryMapping
    Comparison comparison(@Argument GraphInput before, @Argument GraphInput after, @ContextValue Budget budget) {
        return new Comparison(pictures.on(before, budget), pictures.on(after, budget));
    }

    @SchemaMapping(typeName = "Comparison")
    CoverageComparison coverage(Comparison comparison, @Argument CoverageInput input, @ContextValue Budget budget) {
        return comparison.coverage(input.toQuestion(), budget);
    }

    @SchemaMapping(typeName = "Comparison")
    ValueComparison access(Comparison comparison, @Argument AccessInput input, @ContextValue Budget budget) {
        return comparison.access(input.toQuestion(), budget);
    }

    @SchemaMapping(typeName = "Comparison")
    ValueComparison redundancy(Comparison comparison, @Argument RedundancyInput input, @ContextValue Budget budget) {
        return comparison.redundancy(input.toQuestion(), budget);
    }

    @SchemaMapping(typeName = "Comparison")
    ValueComparison concentration(
            Comparison comparison, @Argument ConcentrationInput input, @ContextValue Budget budget) {
        return comparison.concentration(input.toQuestion(), budget);
    }

    @SchemaMapping(typeName = "Comparison")
    CooperationComparison cooperation(
            Comparison comparison,
            @Argument @Nullable CooperationScopeInput scope,
            @Argument @Nullable CohesionInput input,
            @ContextValue Budget budget) {
        return comparison.cooperation(CooperationScopeInput.scopeOf(scope), CohesionInput.questionOf(input), budget);
    }
}

package fi.alunetwork.graphql.graph;

import fi.alunetwork.graphql.scenario.ScenarioInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which picture is asked.
 *
 * @param asOf the day; null for today in Finland
 * @param scenario what is assumed from that day on; null for nothing
 */
public record GraphInput(@Nullable LocalDate asOf, @Nullable ScenarioInput scenario) {}

package fi.alunetwork.core.regime;

import fi.alunetwork.core.partnership.CooperationModel;

/**
 * What the authorities advise on a model of cooperation between organiser and producer.
 *
 * @param model the model
 * @param advice the advice
 * @param grounds why
 */
public record CooperationRule(CooperationModel model, Advice advice, Grounds grounds) implements Rule {}

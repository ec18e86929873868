package fi.alunetwork.core.regime;

/**
 * Where a rule is read from.
 *
 * @param key its key within the regimes, such as {@code thl-kuty}
 * @param citation the statute, bill or page, as it is cited
 */
public record LawSource(String key, String citation) {}

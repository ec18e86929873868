package fi.alunetwork.core.regime;

/** The parts of rehabilitative work activity that the law and its planned changes tell apart. */
public enum ServicePart {
    /** Support and guidance, which always belongs to the service; the one part that a company may produce. */
    SUPPORT_AND_GUIDANCE,
    /** The work itself, which the government programme of 2023 would return to the municipalities. */
    WORK_ORIENTED
}

/**
 * The law as data: who must organise a service, who may produce it, who may refer to it and who may receive a grant for
 * it, period by period. One YAML file a regime, which a planner can read and a lawyer can correct; a file states only
 * what it changes against the one that it is based on. Uses the root package, {@code region}, {@code organisation},
 * {@code workshop} and {@code partnership}, and reads YAML. It knows no picture: {@code law} applies it to one.
 */
@NullMarked
package fi.alunetwork.core.regime;

import org.jspecify.annotations.NullMarked;

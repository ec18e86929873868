package fi.alunetwork.store.workshop;

import fi.alunetwork.store.element.Dated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The properties of an {@code AT} relationship. */
record AtRelation(@Nullable LocalDate from, @Nullable LocalDate until) implements Dated {}

package fi.alunetwork.store.element;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mapstruct.Mapping;

/** Maps a record's {@code lifespan} to the three properties of a node. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Mapping(target = "from", source = "lifespan.period.from")
@Mapping(target = "until", source = "lifespan.period.until")
@Mapping(target = "lastSeen", source = "lifespan.lastSeen")
public @interface LifespanToProperties {}

package fi.alunetwork.store.element;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mapstruct.Mapping;

/** Maps a record's {@code provenance} to the two properties of a node or relationship. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Mapping(target = "provenance", source = "provenance.kind")
@Mapping(target = "citation", source = "provenance.citation")
public @interface ProvenanceToProperties {}

package fi.alunetwork.store.element;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mapstruct.Mapping;

/** Maps a record's {@code name} to the four properties of a node. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Mapping(target = "nameFi", source = "name", qualifiedByName = "fi")
@Mapping(target = "nameSv", source = "name", qualifiedByName = "sv")
@Mapping(target = "nameEn", source = "name", qualifiedByName = "en")
@Mapping(target = "nameSe", source = "name", qualifiedByName = "se")
public @interface NameToProperties {}

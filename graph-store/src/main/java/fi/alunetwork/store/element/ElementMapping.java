package fi.alunetwork.store.element;

import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;

/** What all mappers share: a component that is not mapped fails the build, and null stays null. */
@MapperConfig(uses = PropertyMapper.class, nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
public interface ElementMapping {}

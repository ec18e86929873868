package fi.alunetwork.core.dataset;

import java.util.List;

/** The parts that have been read, for the records that are made of them. */
interface Parts {

    /** The parts of a record by their positions; those without one in the order of the file. */
    <I, P> List<P> of(Table<Part<I, P>> table, I whole);
}

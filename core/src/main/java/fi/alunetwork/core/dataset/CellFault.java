package fi.alunetwork.core.dataset;

import org.jspecify.annotations.Nullable;

/** Why a cell, or the cells of a row together, make no value: caught where file and line are known. */
final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final @Nullable String column;
    private final String value;
    private final String expected;
    private final @Nullable String maybe;

    /** A fault of the cell that is being read. */
    CellFault(Fault fault, String value, String expected, @Nullable String maybe) {
        this(fault, null, value, expected, maybe);
    }

    /** A fault of cells that do not go together, told of one of their columns. */
    CellFault(Fault fault, @Nullable String column, String value, String expected, @Nullable String maybe) {
        super(value + ": expected " + expected);
        this.fault = fault;
        this.column = column;
        this.value = value;
        this.expected = expected;
        this.maybe = maybe;
    }

    Fault fault() {
        return fault;
    }

    @Nullable String column() {
        return column;
    }

    String value() {
        return value;
    }

    String expected() {
        return expected;
    }

    @Nullable String maybe() {
        return maybe;
    }
}

package fi.alunetwork.core.dataset;

/** A check over the rows and records of whole tables, one class each. */
interface TableCheck {

    void check(ReadTables tables, Findings findings);
}

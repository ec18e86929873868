package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Rows speak of municipalities and areas at times when there were such. Warnings, as sources often go on using the
 * codes of merged municipalities, and those are followed to their successors.
 */
final class OutsideValidity implements TableCheck {

    private static final List<Statement<?>> STATEMENTS = List.of(
            new Statement<>(
                    Tables.MEMBERSHIPS,
                    Tables.MEMBERSHIPS.municipality(),
                    membership -> Set.of(membership.municipality()),
                    membership -> membership.period()),
            new Statement<>(
                    Tables.MEMBERSHIPS,
                    Tables.MEMBERSHIPS.region().code(),
                    membership -> Set.of(membership.region()),
                    membership -> membership.period()),
            new Statement<>(
                    Tables.SITES,
                    Tables.SITES.municipality(),
                    site -> Set.of(site.part().municipality()),
                    site -> site.part().period()),
            new Statement<>(
                    Tables.PROVISIONS,
                    Tables.PROVISIONS.served(),
                    provision -> provision.part().served(),
                    provision -> provision.part().lifespan().period()),
            new Statement<>(
                    Tables.INDICATOR_VALUES,
                    Tables.INDICATOR_VALUES.municipality(),
                    value -> Set.of(value.municipality()),
                    value -> new Period(value.date(), value.date().plusDays(1))));

    /**
     * What a row says of places.
     *
     * @param table the table
     * @param column the column that names the places
     * @param places the places named, by code or id
     * @param when for what time
     */
    private record Statement<R>(
            Table<R> table, Column<R, ?> column, Function<R, Set<?>> places, Function<R, Period> when) {

        void check(ReadTables tables, Map<Object, Period> valid, Findings findings) {
            for (ReadRecord<R> read : tables.records(table)) {
                Period period = when.apply(read.record());
                for (Object place : places.apply(read.record())) {
                    Period validity = valid.getOrDefault(place, Period.ALWAYS);
                    if (!validity.overlaps(period)) {
                        add(read.row(), place, validity, findings);
                    }
                }
            }
        }

        private void add(Row row, Object place, Period validity, Findings findings) {
            findings.add(
                    Fault.OUTSIDE_VALIDITY,
                    table,
                    row,
                    column,
                    place.toString(),
                    "a time when " + place + " was there"
                            + (validity.from() == null ? "" : ", from " + validity.from())
                            + (validity.until() == null ? "" : ", until " + validity.until()),
                    validity.until() == null ? null : "its successor was meant");
        }
    }

    @Override
    public void check(ReadTables tables, Findings findings) {
        Map<Object, Period> valid = new HashMap<>();
        tables.records(Tables.MUNICIPALITIES)
                .forEach(read -> valid.put(read.record().code(), read.record().validity()));
        tables.records(Tables.REGIONS)
                .forEach(read -> valid.put(read.record().id(), read.record().validity()));
        STATEMENTS.forEach(statement -> statement.check(tables, valid, findings));
    }
}

package org.tamga.importer.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tamga.domain.instrument.PartyDates;
import org.tamga.domain.organization.MembershipDates;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.Validity;
import org.tamga.importer.table.Row;

/**
 * Writes when memberships and parts in instruments hold, which follows from their dates and from those of their
 * organization or instrument, their country and their sources.
 */
final class Validities implements Derived {

    private static final Set<String> OF_MEMBERSHIPS = Set.of("memberships", "organizations", "countries", "sources");
    private static final Set<String> OF_PARTIES =
            Set.of("instrument_parties", "instruments", "instrument_events", "countries", "sources");

    private static final List<String> BOUNDS =
            List.of("possible_from", "certain_from", "certain_until", "possible_until");

    private final Set<String> touched = new HashSet<>();

    @Override
    public void touch(Row row) {
        touched.add(row.table().name());
    }

    @Override
    public void write(Database database) throws SQLException {
        var ofMemberships = OF_MEMBERSHIPS.stream().anyMatch(touched::contains) || lacks(database, "memberships");
        var ofParties = OF_PARTIES.stream().anyMatch(touched::contains) || lacks(database, "instrument_parties");
        if (!ofMemberships && !ofParties) {
            return;
        }
        var independence = dates(database, "select code, independent_since from countries");
        var read = read(database);
        if (ofMemberships) {
            memberships(database, independence, read);
        }
        if (ofParties) {
            parties(database, independence, read);
        }
    }

    /** Whether a table may have rows from before the migration that added the bounds. */
    private static boolean lacks(Database database, String table) throws SQLException {
        return database.number("select count(*) from " + table + " where certain_until = ?", Validity.FIRST.toString())
                > 0;
    }

    private static void memberships(
            Database database, Map<String, PartialDate> independence, Map<String, LocalDate> read) throws SQLException {
        var founded = dates(database, "select code, founded_on from organizations");
        var dissolved = dates(database, "select code, dissolved_on from organizations");
        var sql = "select source, id, organization, country, \"start\", \"end\", end_reason, attested_on, "
                + String.join(", ", BOUNDS) + " from memberships";
        try (var update = new Batch(database.prepare(update("memberships", BOUNDS)))) {
            each(database, sql, rows -> {
                var organization = rows.getString(3);
                var end = date(rows, 6);
                var ended = end != null || rows.getString(7) != null;
                var dates = new MembershipDates(
                        date(rows, 5), end, ended, date(rows, 8), earliest(read, rows.getString(1)));
                var validity = dates.validity(
                        founded.get(organization), dissolved.get(organization), independence.get(rows.getString(4)));
                write(update, rows, 9, bounds(validity));
            });
        }
    }

    private static void parties(Database database, Map<String, PartialDate> independence, Map<String, LocalDate> read)
            throws SQLException {
        var ends = dates(database, "select id, valid_until from instruments");
        var bilateral = dates(database, "select id, valid_from from instruments where level = 'bilateral'");
        var openings = dates(database, "select instrument, min(\"date\") from instrument_events group by instrument");
        var columns = List.of("possible_from", "certain_from", "certain_until", "possible_until", "consented_from");
        var sql =
                "select source, id, instrument, country, role, consent, signed_on, ratified_on, in_force_on, withdrawn_on, attested_on, "
                        + String.join(", ", columns) + " from instrument_parties";
        try (var update = new Batch(database.prepare(update("instrument_parties", columns)))) {
            each(database, sql, rows -> {
                var instrument = rows.getString(3);
                var dates = new PartyDates(
                        rows.getString(5),
                        rows.getString(6),
                        date(rows, 7),
                        date(rows, 8),
                        date(rows, 9),
                        date(rows, 10),
                        date(rows, 11),
                        earliest(read, rows.getString(1)));
                var validity = dates.validity(
                        openings.get(instrument), ends.get(instrument), independence.get(rows.getString(4)));
                var bounds = Arrays.copyOf(bounds(validity), columns.size());
                bounds[4] = dates.consentedFrom(bilateral.get(instrument)).toString();
                write(update, rows, 12, bounds);
            });
        }
    }

    /** The day on which each source was issued, or else read: the last one that its date can mean. */
    private static Map<String, LocalDate> read(Database database) throws SQLException {
        var read = new HashMap<String, LocalDate>();
        each(database, "select id, coalesce(issued, retrieved_on) from sources", rows -> {
            var date = date(rows, 2);
            read.put(rows.getString(1), date == null ? Validity.LAST : date.last());
        });
        return read;
    }

    private static LocalDate earliest(Map<String, LocalDate> read, String sources) {
        return Arrays.stream(sources.split(";"))
                .map(read::get)
                .reduce(Validity.LAST, (one, other) -> other.isBefore(one) ? other : one);
    }

    private static Map<String, PartialDate> dates(Database database, String sql) throws SQLException {
        var dates = new HashMap<String, PartialDate>();
        each(database, sql, rows -> dates.put(rows.getString(1), date(rows, 2)));
        return dates;
    }

    private static PartialDate date(ResultSet rows, int column) throws SQLException {
        var text = rows.getString(column);
        return text == null ? null : PartialDate.parse(text);
    }

    private static String[] bounds(Validity validity) {
        return new String[] {
            validity.possibleFrom(), validity.certainFrom(), validity.certainUntil(), validity.possibleUntil()
        };
    }

    private static String update(String table, List<String> columns) {
        return columns.stream()
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(", ", "update " + table + " set ", ""))
                + " where id = ?";
    }

    /** Writes the columns of a row from the given one on, if they have changed. */
    private static void write(Batch update, ResultSet rows, int from, String[] values) throws SQLException {
        var isChanged = false;
        for (var i = 0; i < values.length; i++) {
            isChanged |= !values[i].equals(rows.getString(from + i));
        }
        if (isChanged) {
            PreparedStatement statement = update.statement();
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.setLong(values.length + 1, rows.getLong(2));
            update.add();
        }
    }

    @FunctionalInterface
    private interface Each {
        void row(ResultSet rows) throws SQLException;
    }

    private static void each(Database database, String sql, Each each) throws SQLException {
        try (var statement = database.prepare(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                each.row(rows);
            }
        }
    }
}

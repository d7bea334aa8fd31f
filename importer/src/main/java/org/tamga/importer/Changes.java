package org.tamga.importer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of each row, release by release. The log is not written anew: the rows that stand say which release wrote
 * them, and the history has those that have gone, so that every change of any release is found.
 */
public final class Changes {

    /** One row that a release put in, changed or took out. */
    public record Change(
            String release, String dataset, String table, String op, List<Field> key, List<Field> fields) {}

    /**
     * One value of a row.
     *
     * @param before null if there was none
     * @param after null if there is none
     */
    public record Field(String name, String before, String after) {}

    /**
     * What is asked for.
     *
     * @param since the number of the release after which the changes came
     * @param tables none for all
     * @param countries codes of the countries whose rows are meant, none for all
     * @param ops insert, update, delete; none for all
     */
    public record Filter(int since, Collection<String> tables, Collection<String> countries, Collection<String> ops) {}

    /** Where a page starts: a release, a table of it, one of three parts of the table, and the last key or id seen. */
    public record Place(int release, int table, int part, List<String> after) {}

    /** A page and the place where the next one starts, or null. */
    public record Page(List<Change> changes, Place next) {}

    /** The parts: rows that stand, rows that stood until a later release, rows that went. */
    private static final int PARTS = 3;

    private final Database database;
    private final Filter filter;
    private final Map<Integer, String> releases = new HashMap<>();

    /** @param connection of a transaction that sees one release */
    public Changes(Connection connection, Filter filter) throws SQLException {
        this.database = new Database(connection);
        this.filter = filter;
        try (var statement = database.prepare("select number, id from releases");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                releases.put(rows.getInt(1), rows.getString(2));
            }
        }
    }

    /** How many changes there are. */
    public long count() throws SQLException {
        var count = 0L;
        for (var table : Tables.ALL) {
            for (var part = 0; part < PARTS && isAsked(table); part++) {
                var query = query(table, part, "> ?", List.of(filter.since()));
                count += database.number("select count(*) from " + query.from, query.parameters.toArray());
            }
        }
        return count;
    }

    /** At most so many changes from a place on; null is the first place. */
    public Page page(Place from, int limit) throws SQLException {
        var place = from == null ? new Place(filter.since() + 1, 0, 0, null) : from;
        var newest = releases.keySet().stream().mapToInt(n -> n).max().orElse(0);
        var changes = new ArrayList<Change>();
        while (place.release() <= newest) {
            var table = Tables.ALL.get(place.table());
            var wanted = limit - changes.size();
            var found = isAsked(table) ? read(table, place, wanted + 1) : List.<Found>of();
            found.stream().limit(wanted).forEach(f -> changes.add(f.change));
            if (found.size() > wanted) {
                return new Page(
                        changes,
                        new Place(
                                place.release(),
                                place.table(),
                                place.part(),
                                wanted == 0 ? place.after() : found.get(wanted - 1).key));
            }
            place = next(place);
        }
        return new Page(changes, null);
    }

    private static Place next(Place place) {
        if (place.part() + 1 < PARTS) {
            return new Place(place.release(), place.table(), place.part() + 1, null);
        }
        if (place.table() + 1 < Tables.ALL.size()) {
            return new Place(place.release(), place.table() + 1, 0, null);
        }
        return new Place(place.release() + 1, 0, 0, null);
    }

    private boolean isAsked(Table table) {
        var hasCountry =
                table.positions().containsKey("country") || table.name().equals("countries");
        return (filter.tables().isEmpty() || filter.tables().contains(table.name()))
                && (filter.countries().isEmpty() || hasCountry);
    }

    private record Found(Change change, List<String> key) {}

    private record Query(String from, List<Object> parameters) {}

    /** The rows of one part of a table; what they were before tells an update from an insert. */
    private Query query(Table table, int part, String releaseIs, List<?> release) {
        var parameters = new ArrayList<Object>();
        var sql = new StringBuilder();
        if (part == 0) {
            sql.append(table.name()).append(" t where t.since ").append(releaseIs);
            parameters.addAll(release);
        } else {
            sql.append("history t where t.\"table\" = ? and t.")
                    .append(part == 1 ? "since " : "until ")
                    .append(releaseIs);
            parameters.add(table.name());
            parameters.addAll(release);
            if (part == 2) {
                sql.append(" and t.op = 'delete'");
            }
        }
        if (!filter.countries().isEmpty()) {
            var column = part == 0 && table.name().equals("countries") ? "code" : "country";
            sql.append(" and t.")
                    .append(column)
                    .append(" in (")
                    .append(marks(filter.countries()))
                    .append(")");
            parameters.addAll(filter.countries());
        }
        ops(table, part, sql);
        return new Query(sql.toString(), parameters);
    }

    private void ops(Table table, int part, StringBuilder sql) {
        if (filter.ops().isEmpty()) {
            return;
        }
        if (part == 2) {
            sql.append(filter.ops().contains("delete") ? "" : " and 1 = 0");
            return;
        }
        var inserts = filter.ops().contains("insert");
        var updates = filter.ops().contains("update");
        if (!inserts && !updates) {
            sql.append(" and 1 = 0");
        } else if (inserts != updates) {
            var key = part == 0 ? keyText(table) : "t.\"key\"";
            sql.append(inserts ? " and not" : " and")
                    .append(" exists (select 1 from history b where b.\"table\" = '")
                    .append(table.name())
                    .append("' and b.\"key\" = ")
                    .append(key)
                    .append(" and b.until = t.since and b.op = 'update')");
        }
    }

    private static String keyText(Table table) {
        return Arrays.stream(table.key())
                .map(column -> "coalesce(t." + Database.quoted(column) + ", '') || chr(31)")
                .collect(Collectors.joining(" || "));
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(v -> "?").collect(Collectors.joining(", "));
    }

    private List<Found> read(Table table, Place place, int limit) throws SQLException {
        var query = query(table, place.part(), "= ?", List.of(place.release()));
        var sql = new StringBuilder(
                        place.part() == 0
                                ? "select " + Database.columns(table) + ", dataset"
                                : "select \"values\", dataset, id")
                .append(" from ")
                .append(query.from);
        var parameters = new ArrayList<>(query.parameters);
        if (place.part() == 0) {
            afterKey(table, place.after(), sql, parameters);
            sql.append(" order by ").append(database.keyOrder(table));
        } else {
            if (place.after() != null) {
                sql.append(" and t.id > ?");
                parameters.add(Long.valueOf(place.after().get(0)));
            }
            sql.append(" order by t.id");
        }
        sql.append(" limit ").append(limit);
        var found = new ArrayList<Found>();
        try (var statement = database.prepare(sql.toString(), parameters.toArray());
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(found(table, place, rows));
            }
        }
        return found;
    }

    /** (a > ?) or (a = ? and b > ?) or ..., in the order of the keys. */
    private void afterKey(Table table, List<String> after, StringBuilder sql, List<Object> parameters) {
        if (after == null) {
            return;
        }
        var key = table.key();
        var steps = new ArrayList<String>();
        for (var i = 0; i < key.length; i++) {
            var step = new StringBuilder();
            for (var j = 0; j < i; j++) {
                step.append("coalesce(").append(Database.quoted(key[j])).append(", '') = ? and ");
                parameters.add(after.get(j));
            }
            steps.add(step.append(database.order("coalesce(" + Database.quoted(key[i]) + ", '')"))
                    .append(" > ?")
                    .toString());
            parameters.add(after.get(i));
        }
        sql.append(" and ((").append(String.join(") or (", steps)).append("))");
    }

    private Found found(Table table, Place place, ResultSet rows) throws SQLException {
        var values = place.part() == 0 ? Database.values(table, rows) : History.values(table, rows.getString(1));
        var dataset = rows.getString(place.part() == 0 ? values.length + 1 : 2);
        var row = new Row(null, table, 0, values, null);
        var key = place.part() == 0
                ? Arrays.stream(table.key())
                        .map(column -> row.get(column) == null ? "" : row.get(column))
                        .toList()
                : List.of(String.valueOf(rows.getLong(3)));
        var before = place.part() == 2 ? values : before(table, row, place.release());
        var after = place.part() == 2 ? null : values;
        return new Found(change(place, dataset, table, row, before, after), key);
    }

    private String[] before(Table table, Row row, int release) throws SQLException {
        var sql = "select \"values\" from history where \"table\" = ? and \"key\" = ? and until = ? and op = 'update'";
        try (var statement = database.prepare(sql, table.name(), row.key(table.key()), release);
                var rows = statement.executeQuery()) {
            return rows.next() ? History.values(table, rows.getString(1)) : null;
        }
    }

    private Change change(Place place, String dataset, Table table, Row row, String[] before, String[] after) {
        var op = before == null ? "insert" : after == null ? "delete" : "update";
        var key = new ArrayList<Field>();
        var fields = new ArrayList<Field>();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var was = before == null ? null : before[i];
            var is = after == null ? null : after[i];
            if (column.key() && row.values()[i] != null) {
                key.add(new Field(column.name(), was, is));
            } else if (!java.util.Objects.equals(was, is)) {
                fields.add(new Field(column.name(), was, is));
            }
        }
        return new Change(releases.get(place.release()), dataset, table.name(), op, key, fields);
    }
}

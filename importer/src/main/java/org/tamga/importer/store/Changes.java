package org.tamga.importer.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * The changes of each row, release by release. They need no log of their own: current rows have the number of the
 * release that wrote them, and the history has the old rows.
 */
public final class Changes {

    /** One row that a release inserted, updated or deleted. */
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
     * The filters of the changes.
     *
     * @param since the number of the release after which the changes came
     * @param tables none for all
     * @param countries codes of the countries whose rows are meant, none for all
     * @param ops insert, update, delete; none for all
     */
    public record Filter(int since, Collection<String> tables, Collection<String> countries, Collection<String> ops) {}

    /** The three places where the rows are that a release wrote or deleted. */
    public enum Part {
        /** Rows of the release that are still current. */
        STANDING("t.since"),
        /** Rows of the release that a later one changed or deleted. */
        REPLACED("t.since"),
        /** Rows that the release deleted. */
        DELETED("t.until");

        /** The column with the number of the release. */
        private final String release;

        Part(String release) {
            this.release = release;
        }
    }

    /** Where a page starts: a release, a table of it, a part of the table, and the last key or id read. */
    public record Place(int release, int table, Part part, List<String> after) {

        /** Parses the texts of {@link #texts}. */
        public static Place parse(List<String> texts) {
            return new Place(
                    Integer.parseInt(texts.get(0)),
                    Integer.parseInt(texts.get(1)),
                    Part.values()[Integer.parseInt(texts.get(2))],
                    texts.size() > 3 ? texts.subList(3, texts.size()) : null);
        }

        /** The place as texts, for a cursor. */
        public List<String> texts() {
            var texts = new ArrayList<String>();
            for (var number : List.of(release, table, part.ordinal())) {
                texts.add(number.toString());
            }
            texts.addAll(after == null ? List.of() : after);
            return texts;
        }

        /** The start of a release. */
        static Place startOf(int release) {
            return new Place(release, 0, Part.STANDING, null);
        }

        /** The start of what comes after this part of the table. */
        Place next() {
            if (part.ordinal() + 1 < Part.values().length) {
                return new Place(release, table, Part.values()[part.ordinal() + 1], null);
            }
            if (table + 1 < Tables.ALL.size()) {
                return new Place(release, table + 1, Part.STANDING, null);
            }
            return startOf(release + 1);
        }
    }

    /** A page and the place where the next one starts, or null. */
    public record Page(List<Change> changes, Place next) {}

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
            for (var part : isWanted(table) ? Part.values() : new Part[0]) {
                var query = query(table, part, "> ?", filter.since());
                count += database.number("select count(*) from " + query.from, query.parameters.toArray());
            }
        }
        return count;
    }

    /** At most so many changes from a place on; null is the first place. */
    public Page page(Place from, int limit) throws SQLException {
        var place = from == null ? Place.startOf(filter.since() + 1) : from;
        var newest = releases.keySet().stream().mapToInt(n -> n).max().orElse(0);
        var changes = new ArrayList<Change>();
        while (place.release() <= newest) {
            var table = Tables.ALL.get(place.table());
            var wanted = limit - changes.size();
            var found = isWanted(table) ? read(table, place, wanted + 1) : List.<Found>of();
            found.stream().limit(wanted).forEach(f -> changes.add(f.change));
            if (found.size() > wanted) {
                var after = wanted == 0 ? place.after() : found.get(wanted - 1).key;
                return new Page(changes, new Place(place.release(), place.table(), place.part(), after));
            }
            place = place.next();
        }
        return new Page(changes, null);
    }

    private boolean isWanted(Table table) {
        var hasCountry = table.has("country") || table.name().equals("countries");
        return (filter.tables().isEmpty() || filter.tables().contains(table.name()))
                && (filter.countries().isEmpty() || hasCountry);
    }

    private record Found(Change change, List<String> key) {}

    private record Query(String from, List<Object> parameters) {}

    /** The rows of one part of a table; their previous values distinguish an update from an insert. */
    private Query query(Table table, Part part, String releaseIs, int release) {
        var parameters = new ArrayList<Object>();
        var sql = new StringBuilder();
        if (part == Part.STANDING) {
            sql.append(table.name()).append(" t where ");
        } else {
            sql.append("history t where t.\"table\" = ? and ");
            parameters.add(table.name());
        }
        sql.append(part.release).append(' ').append(releaseIs);
        parameters.add(release);
        if (part == Part.DELETED) {
            sql.append(" and t.op = 'delete'");
        }
        if (!filter.countries().isEmpty()) {
            var column = part == Part.STANDING && table.name().equals("countries") ? "code" : "country";
            var marks = filter.countries().stream().map(v -> "?").collect(Collectors.joining(", "));
            sql.append(" and t.").append(column).append(" in (").append(marks).append(')');
            parameters.addAll(filter.countries());
        }
        ops(table, part, sql);
        return new Query(sql.toString(), parameters);
    }

    private void ops(Table table, Part part, StringBuilder sql) {
        if (filter.ops().isEmpty()) {
            return;
        }
        if (part == Part.DELETED) {
            sql.append(filter.ops().contains("delete") ? "" : " and 1 = 0");
            return;
        }
        var inserts = filter.ops().contains("insert");
        var updates = filter.ops().contains("update");
        if (!inserts && !updates) {
            sql.append(" and 1 = 0");
        } else if (inserts != updates) {
            var key = part == Part.STANDING ? TableSql.keyText(table) : "t.\"key\"";
            sql.append(inserts ? " and not" : " and")
                    .append(" exists (select 1 from history b where b.\"table\" = '")
                    .append(table.name())
                    .append("' and b.\"key\" = ")
                    .append(key)
                    .append(" and b.until = t.since and b.op = 'update')");
        }
    }

    private List<Found> read(Table table, Place place, int limit) throws SQLException {
        var query = query(table, place.part(), "= ?", place.release());
        var standing = place.part() == Part.STANDING;
        var columns = standing ? TableSql.columns(table) + ", dataset" : "\"values\", dataset, id";
        var sql = new StringBuilder("select " + columns + " from " + query.from);
        var parameters = new ArrayList<>(query.parameters);
        if (standing) {
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
                found.add(standing ? standing(table, place, rows) : kept(table, place, rows));
            }
        }
        return found;
    }

    private Found standing(Table table, Place place, ResultSet rows) throws SQLException {
        var values = TableSql.values(table, rows);
        var key = Arrays.stream(table.keyValues(values))
                .map(part -> part == null ? "" : part)
                .toList();
        return new Found(change(place, rows.getString(values.length + 1), new Row(table, values)), key);
    }

    /** A row of the history. */
    private Found kept(Table table, Place place, ResultSet rows) throws SQLException {
        var row = new Row(table, History.values(table, rows.getString(1)));
        return new Found(change(place, rows.getString(2), row), List.of(String.valueOf(rows.getLong(3))));
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
                step.append(TableSql.keyPart(key[j])).append(" = ? and ");
                parameters.add(after.get(j));
            }
            steps.add(step.append(database.order(TableSql.keyPart(key[i])))
                    .append(" > ?")
                    .toString());
            parameters.add(after.get(i));
        }
        sql.append(" and ((").append(String.join(") or (", steps)).append("))");
    }

    private Change change(Place place, String dataset, Row row) throws SQLException {
        var deleted = place.part() == Part.DELETED;
        var before = deleted ? row.values() : before(row, place.release());
        var after = deleted ? null : row.values();
        var op = deleted ? "delete" : before == null ? "insert" : "update";
        var key = new ArrayList<Field>();
        var fields = new ArrayList<Field>();
        for (var column : row.table().columns()) {
            var at = row.table().position(column.name());
            var was = before == null ? null : before[at];
            var is = after == null ? null : after[at];
            if (column.key() && row.values()[at] != null) {
                key.add(new Field(column.name(), was, is));
            } else if (!Objects.equals(was, is)) {
                fields.add(new Field(column.name(), was, is));
            }
        }
        return new Change(releases.get(place.release()), dataset, row.table().name(), op, key, fields);
    }

    private String[] before(Row row, int release) throws SQLException {
        var sql = "select \"values\" from history where \"table\" = ? and \"key\" = ? and until = ? and op = 'update'";
        try (var statement = database.prepare(sql, row.table().name(), row.key(), release);
                var rows = statement.executeQuery()) {
            return rows.next() ? History.values(row.table(), rows.getString(1)) : null;
        }
    }
}

package org.tamga.importer.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
     * @param tables none for all
     * @param countries codes of the countries whose rows are meant, none for all
     * @param ops insert, update, delete; none for all
     */
    public record Filter(Collection<String> tables, Collection<String> countries, Collection<String> ops) {}

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

    /** The changes of one part of a table in one release; there is at least one. */
    public record Section(int release, int table, Part part, long changes) {

        private static final Comparator<Section> ORDER = Comparator.comparingInt(Section::release)
                .thenComparingInt(Section::table)
                .thenComparing(Section::part);
    }

    /**
     * Where a page starts: a release, a table of it, a part of the table, and the last key or id read.
     *
     * @param after null at the start of the part
     */
    public record Place(int release, int table, Part part, List<String> after) {

        /**
         * Parses the texts of {@link #texts}.
         *
         * @throws IllegalArgumentException if they are those of no place
         */
        public static Place parse(List<String> texts) {
            if (texts.size() < 3) {
                throw new IllegalArgumentException("a place has a release, a table and a part");
            }
            var table = index(texts.get(1), Tables.ALL.size());
            var part = Part.values()[index(texts.get(2), Part.values().length)];
            var after = texts.size() == 3 ? null : texts.subList(3, texts.size());
            if (after != null && part != Part.STANDING) {
                Long.parseLong(String.join(" ", after));
            } else if (after != null && after.size() != Tables.ALL.get(table).key().length) {
                throw new IllegalArgumentException("the key of the table has another number of parts");
            }
            return new Place(Integer.parseInt(texts.get(0)), table, part, after);
        }

        private static int index(String text, int size) {
            var index = Integer.parseInt(text);
            if (index < 0 || index >= size) {
                throw new IllegalArgumentException("there is nothing at " + index);
            }
            return index;
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

        /** The start of what came after a release. */
        public static Place since(int release) {
            return new Place(release + 1, 0, Part.STANDING, null);
        }

        private boolean isAfter(Section section) {
            return Section.ORDER.compare(section, asSection()) < 0;
        }

        private boolean isIn(Section section) {
            return Section.ORDER.compare(section, asSection()) == 0;
        }

        private Section asSection() {
            return new Section(release, table, part, 1);
        }
    }

    /** A page and the place where the next one starts, or null. */
    public record Page(List<Change> changes, Place next) {}

    private final Database database;
    private final Filter filter;
    private final List<Table> tables;
    private final Map<Integer, String> releases = new HashMap<>();

    /** @param connection of a transaction that sees one release */
    public Changes(Connection connection, Filter filter) throws SQLException {
        this.database = new Database(connection);
        this.filter = filter;
        this.tables = Tables.ALL.stream().filter(this::isWanted).toList();
        try (var statement = database.prepare("select number, id from releases");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                releases.put(rows.getInt(1), rows.getString(2));
            }
        }
    }

    /** Where there are changes, in their order. It reads every row, so it is worth keeping for a release. */
    public List<Section> sections() throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        var counts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var table : tables) {
            counts.add(count("'" + table.name() + "'", Part.STANDING, query(Part.STANDING, table), parameters));
        }
        for (var part : List.of(Part.REPLACED, Part.DELETED)) {
            counts.add(count("t.\"table\"", part, query(part, tables.toArray(Table[]::new)), parameters));
        }
        var sections = new ArrayList<Section>();
        try (var statement = database.prepare(String.join(" union all ", counts), parameters.toArray());
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var table = Tables.named(rows.getString(1)).orElseThrow();
                sections.add(new Section(
                        rows.getInt(3), Tables.ALL.indexOf(table), Part.values()[rows.getInt(2)], rows.getLong(4)));
            }
        }
        sections.sort(Section.ORDER);
        return sections;
    }

    private static String count(String table, Part part, Query query, List<Object> parameters) {
        parameters.addAll(query.parameters);
        return "select " + table + ", " + part.ordinal() + ", " + part.release + ", count(*) from " + query.from
                + " group by " + (part == Part.STANDING ? "" : table + ", ") + part.release;
    }

    /** How many changes came after a release. */
    public static long count(List<Section> sections, int since) {
        return sections.stream()
                .filter(section -> section.release > since)
                .mapToLong(Section::changes)
                .sum();
    }

    /**
     * At most so many changes from a place on.
     *
     * @param sections those of the filter
     */
    public Page page(List<Section> sections, Place from, int limit) throws SQLException {
        var changes = new ArrayList<Change>();
        for (var section : sections) {
            if (from.isAfter(section)) {
                continue;
            }
            var after = from.isIn(section) ? from.after : null;
            var wanted = limit - changes.size();
            var found = read(section, after, wanted + 1);
            found.stream().limit(wanted).forEach(f -> changes.add(f.change));
            if (found.size() > wanted) {
                var last = wanted == 0 ? after : found.get(wanted - 1).key;
                return new Page(changes, new Place(section.release, section.table, section.part, last));
            }
        }
        return new Page(changes, null);
    }

    private boolean isWanted(Table table) {
        var hasCountry = table.has("country") || table.name().equals("countries");
        return (filter.tables().isEmpty() || filter.tables().contains(table.name()))
                && (filter.countries().isEmpty() || hasCountry);
    }

    private record Query(String from, List<Object> parameters) {}

    /** The rows of one part of a table, or those of several in the history. */
    private Query query(Part part, Table... of) {
        var parameters = new ArrayList<Object>();
        var sql = new StringBuilder();
        if (part == Part.STANDING) {
            sql.append(of[0].name()).append(" t where 1 = 1");
        } else {
            var names = Arrays.stream(of).map(table -> "'" + table.name() + "'").collect(Collectors.joining(", "));
            sql.append("history t where t.\"table\" in (").append(names).append(')');
        }
        if (part == Part.DELETED) {
            sql.append(" and t.op = 'delete'");
        }
        if (!filter.countries().isEmpty()) {
            var column = part == Part.STANDING && of[0].name().equals("countries") ? "code" : "country";
            var marks = filter.countries().stream().map(v -> "?").collect(Collectors.joining(", "));
            sql.append(" and t.").append(column).append(" in (").append(marks).append(')');
            parameters.addAll(filter.countries());
        }
        ops(of[0], part, sql);
        return new Query(sql.toString(), parameters);
    }

    /** An update has a previous row in the history, an insert has none. */
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
                    .append(" exists (select 1 from history b where b.\"table\" = ")
                    .append(part == Part.STANDING ? "'" + table.name() + "'" : "t.\"table\"")
                    .append(" and b.\"key\" = ")
                    .append(key)
                    .append(" and b.until = t.since and b.op = 'update')");
        }
    }

    /** A row, the dataset that it came from, and its place in the order of its section. */
    private record Kept(Row row, String dataset, List<String> place) {}

    /** A change, and its place in the order of its section. */
    private record Found(Change change, List<String> key) {}

    private List<Found> read(Section section, List<String> after, int limit) throws SQLException {
        var table = Tables.ALL.get(section.table);
        var query = query(section.part, table);
        var standing = section.part == Part.STANDING;
        var columns = standing ? TableSql.columns(table) + ", dataset" : "\"values\", dataset, id";
        var sql = new StringBuilder("select " + columns + " from " + query.from);
        sql.append(" and ").append(section.part.release).append(" = ?");
        var parameters = new ArrayList<>(query.parameters);
        parameters.add(section.release);
        if (standing) {
            afterKey(table, after, sql, parameters);
            sql.append(" order by ").append(TableSql.keyOrder(table));
        } else {
            if (after != null) {
                sql.append(" and t.id > ?");
                parameters.add(Long.valueOf(after.get(0)));
            }
            sql.append(" order by t.id");
        }
        sql.append(" limit ").append(limit);
        var rows = new ArrayList<Kept>();
        try (var statement = database.prepare(sql.toString(), parameters.toArray());
                var result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(standing ? standing(table, result) : gone(table, result));
            }
        }
        var before = section.part == Part.DELETED ? Map.<String, String[]>of() : before(table, section.release, rows);
        return rows.stream()
                .map(row -> new Found(change(section, row, before.get(row.row.key())), row.place))
                .toList();
    }

    private static Kept standing(Table table, ResultSet result) throws SQLException {
        var values = TableSql.values(table, result);
        var key = Arrays.stream(table.keyValues(values))
                .map(part -> part == null ? "" : part)
                .toList();
        return new Kept(new Row(table, values), result.getString(values.length + 1), key);
    }

    /** A row of the history. */
    private static Kept gone(Table table, ResultSet result) throws SQLException {
        var row = new Row(table, History.values(table, result.getString(1)));
        return new Kept(row, result.getString(2), List.of(String.valueOf(result.getLong(3))));
    }

    /** The rows whose key comes later. The bound of the first part alone is one by which H2, too, uses an index. */
    private static void afterKey(Table table, List<String> after, StringBuilder sql, List<Object> parameters) {
        if (after == null) {
            return;
        }
        var marks = after.stream().map(part -> "?").collect(Collectors.joining(", "));
        sql.append(" and ").append(TableSql.keyPart(table, table.key()[0])).append(" >= ?");
        sql.append(" and (")
                .append(TableSql.keyOrder(table))
                .append(") > (")
                .append(marks)
                .append(')');
        parameters.add(after.get(0));
        parameters.addAll(after);
    }

    /** The values that a release replaced, by the key of the row. */
    private Map<String, String[]> before(Table table, int release, List<Kept> rows) throws SQLException {
        var before = new HashMap<String, String[]>();
        if (rows.isEmpty()) {
            return before;
        }
        var keys = rows.stream().map(row -> row.row.key()).toList();
        var marks = keys.stream().map(key -> "?").collect(Collectors.joining(", "));
        var sql = "select \"key\", \"values\" from history where \"table\" = ? and until = ? and op = 'update'"
                + " and \"key\" in (" + marks + ")";
        var parameters = new ArrayList<Object>(List.of(table.name(), release));
        parameters.addAll(keys);
        try (var statement = database.prepare(sql, parameters.toArray());
                var result = statement.executeQuery()) {
            while (result.next()) {
                before.put(result.getString(1), History.values(table, result.getString(2)));
            }
        }
        return before;
    }

    private Change change(Section section, Kept kept, String[] replaced) {
        var row = kept.row;
        var deleted = section.part == Part.DELETED;
        var before = deleted ? row.values() : replaced;
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
        return new Change(
                releases.get(section.release), kept.dataset, row.table().name(), op, key, fields);
    }
}

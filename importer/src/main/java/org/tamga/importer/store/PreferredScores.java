package org.tamga.importer.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamga.domain.source.SourcePreference;
import org.tamga.importer.table.Row;

/**
 * Marks in the scores of the editions that an import touches the value that is preferred to those of other sources, so
 * that no reader has to compare them.
 */
final class PreferredScores implements Derived {

    private record Edition(String index, String edition) {}

    private record Score(long id, String source, boolean preferred) {}

    private static final String WHERE = " where \"index\" = ? and edition = ?";

    private final Set<Edition> touched = new LinkedHashSet<>();

    @Override
    public void touch(Row row) {
        if (row.table().name().equals("scores") || row.table().name().equals("editions")) {
            touched.add(new Edition(row.get("index"), row.get("edition")));
        }
    }

    @Override
    public void write(Database database) throws SQLException {
        try (var update = new Batch(database.prepare("update scores set preferred = ? where id = ?"))) {
            for (var edition : touched) {
                if (hasOneSource(database, edition)) {
                    database.update(
                            "update scores set preferred = true" + WHERE + " and not preferred",
                            edition.index,
                            edition.edition);
                } else {
                    write(database, edition, update);
                }
            }
        }
    }

    private static boolean hasOneSource(Database database, Edition edition) throws SQLException {
        return database.number("select count(distinct source) from scores" + WHERE, edition.index, edition.edition)
                <= 1;
    }

    private static void write(Database database, Edition edition, Batch update) throws SQLException {
        var order = preference(database, edition).by(Score::source);
        var sql =
                "select id, component, country, source, preferred from scores" + WHERE + " order by component, country";
        try (var statement = database.prepare(sql, edition.index, edition.edition);
                var rows = statement.executeQuery()) {
            var cell = new ArrayList<Score>();
            var place = "";
            while (rows.next()) {
                var next = rows.getString(2) + ' ' + rows.getString(3);
                if (!next.equals(place)) {
                    write(cell, order, update);
                    cell.clear();
                    place = next;
                }
                cell.add(new Score(rows.getLong(1), rows.getString(4), rows.getBoolean(5)));
            }
            write(cell, order, update);
        }
    }

    private static void write(List<Score> cell, Comparator<Score> order, Batch update) throws SQLException {
        for (var score : cell) {
            var preferred = score == Collections.min(cell, order);
            if (score.preferred != preferred) {
                update.statement().setBoolean(1, preferred);
                update.statement().setLong(2, score.id);
                update.add();
            }
        }
    }

    private static SourcePreference preference(Database database, Edition edition) throws SQLException {
        var sql = "select preferred_sources from editions" + WHERE;
        try (var statement = database.prepare(sql, edition.index, edition.edition);
                var rows = statement.executeQuery()) {
            // An edition without a row has no score either, once the import has ended.
            return SourcePreference.of(rows.next() ? rows.getString(1) : "");
        }
    }
}

package org.tamga.importer.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.tamga.importer.check.StoredRows;
import org.tamga.importer.digest.ContentDigest;
import org.tamga.importer.digest.Sha256;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.store.ImportResult.DatasetResult;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** The database during one import, from taking the lock to the new release, within one transaction. */
public final class Store implements StoredRows {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu.MM.dd").withZone(ZoneOffset.UTC);

    /** The SQL states of a locked row: PostgreSQL, then H2. */
    private static final Set<String> LOCKED = Set.of("55P03", "HYT00");

    /** The stored state of one dataset. */
    record StoredDataset(
            String version, String metadata, String digest, String filesDigest, ContentDigest content, int since) {}

    private final Database database;
    private final Map<String, StoredDataset> stored = new TreeMap<>();
    private Collection<String> replaced = List.of();
    private int release;

    /**
     * Keeps other importers out until the transaction ends.
     *
     * @throws BusyException if one is at work; the transaction must be rolled back
     */
    public Store(Connection connection) throws SQLException {
        database = new Database(connection);
        try {
            database.number("select id from import_lock for update nowait");
        } catch (SQLException locked) {
            if (LOCKED.contains(locked.getSQLState())) {
                throw new BusyException();
            }
            throw locked;
        }
        var sql = "select name, version, metadata, digest, files_digest, content, since from datasets";
        try (var statement = database.prepare(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                stored.put(
                        rows.getString(1),
                        new StoredDataset(
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                ContentDigest.parse(rows.getString(6)),
                                rows.getInt(7)));
            }
        }
        release = (int) database.number("select max(number) from releases") + 1;
    }

    /** Whether the store holds a dataset as these very files have it. */
    public boolean holds(DataPackage dataset) {
        var before = stored.get(dataset.name());
        return before != null && before.filesDigest().equals(dataset.filesDigest());
    }

    public boolean holds(String dataset) {
        return stored.containsKey(dataset);
    }

    public Collection<String> names() {
        return stored.keySet();
    }

    /** Names the datasets whose rows an import will replace. */
    public void replacing(Collection<String> datasets) {
        replaced = datasets;
    }

    @Override
    public void each(Table table, BiConsumer<Row, String> each) {
        try {
            database.rows(table, ", dataset", "", (values, more) -> {
                var dataset = more.getString(values.length + 1);
                if (!replaced.contains(dataset)) {
                    each.accept(new Row(table, values), dataset);
                }
            });
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * Replaces some datasets and removes others.
     *
     * @param problems takes the rows that would go although other datasets refer to them; nothing must be committed
     *     then
     */
    public ImportResult apply(
            Collection<DataPackage> datasets, Collection<String> removed, Instant now, Problems problems)
            throws SQLException {
        var id = open(now);
        var derived = List.<Derived>of(new PreferredScores(), new Validities(), new FirstDates());
        recount();
        var replacements = new ArrayList<Replacement>();
        for (var dataset : datasets) {
            replacements.add(new Replacement(database, release, dataset, before(dataset.name()), derived));
            describe(dataset);
        }
        for (var name : removed) {
            replacements.add(new Replacement(database, release, DataPackage.empty(name), before(name), derived));
        }
        for (var table : Tables.ALL) {
            for (var replacement : replacements) {
                replacement.compare(table);
            }
            for (var replacement : replacements) {
                replacement.write(table, replacements);
            }
        }
        var references = new ReferencesInUse(database, replaced, problems);
        for (var table : Tables.ALL) {
            for (var replacement : replacements) {
                references.check(replacement, table);
            }
        }
        if (problems.total() > 0) {
            throw new InvalidDatasetException(problems);
        }
        var outwards = new ArrayList<>(Tables.ALL);
        Collections.reverse(outwards);
        for (var table : outwards) {
            for (var replacement : replacements) {
                replacement.delete(table);
            }
        }
        for (var columns : derived) {
            columns.write(database);
        }
        return close(id, replacements);
    }

    /** Computes anew the sums over the rows that a migration has emptied. */
    private void recount() throws SQLException {
        for (var dataset : stored.entrySet()) {
            var content = dataset.getValue().content();
            if (content.rows() > 0) {
                continue;
            }
            for (var table : Tables.ALL) {
                database.rows(
                        table, "", "where dataset = ?", (values, more) -> content.add(table, values), dataset.getKey());
            }
            database.update(
                    "update datasets set content = ?, digest = ? where name = ?",
                    content.toString(),
                    content.digest(dataset.getValue().metadata()),
                    dataset.getKey());
        }
    }

    private ContentDigest before(String dataset) {
        return stored.containsKey(dataset) ? stored.get(dataset).content() : null;
    }

    private String open(Instant now) throws SQLException {
        var day = DAY.format(now);
        var number = database.number("select count(*) from releases where id like ?", day + "-%") + 1;
        var id = day + "-" + number;
        database.update(
                "insert into releases (number, id, imported_at, digest, inserted, updated, deleted) values (?, ?, ?, '', 0, 0, 0)",
                release,
                id,
                Timestamp.from(now));
        return id;
    }

    /** Writes the description of a dataset, and saves the previous one. */
    private void describe(DataPackage dataset) throws SQLException {
        var before = stored.get(dataset.name());
        if (before == null) {
            database.update(
                    "insert into datasets (name, title, description, version, licenses, metadata, digest, files_digest, content, row_count, since)"
                            + " values (?, ?, ?, ?, ?, ?, '', '', '', 0, ?)",
                    dataset.name(),
                    dataset.title(),
                    dataset.description(),
                    dataset.version(),
                    dataset.licenses(),
                    dataset.metadata(),
                    release);
        } else if (!before.metadata().equals(dataset.metadata())) {
            writeDescription(dataset.name(), before, true);
            database.update(
                    "update datasets set title = ?, description = ?, version = ?, licenses = ?, metadata = ?, since = ? where name = ?",
                    dataset.title(),
                    dataset.description(),
                    dataset.version(),
                    dataset.licenses(),
                    dataset.metadata(),
                    release,
                    dataset.name());
        }
    }

    private void writeDescription(String dataset, StoredDataset before, boolean changes) throws SQLException {
        try (var history = new HistoryWriter(database, dataset, release)) {
            history.writeDescription(before.metadata(), before.since(), changes);
        }
    }

    private ImportResult close(String id, Collection<Replacement> replacements) throws SQLException {
        var results = new ArrayList<DatasetResult>();
        for (var replacement : replacements) {
            var name = replacement.dataset().name();
            var before = stored.get(name);
            var removed = replacement.dataset().tables().isEmpty();
            if (removed) {
                writeDescription(name, before, false);
                database.update("delete from datasets where name = ?", name);
            } else {
                update(replacement);
            }
            var op = removed ? "removed" : before == null ? "added" : "changed";
            var same = before != null
                    && before.metadata().equals(replacement.dataset().metadata())
                    && replacement.counts().total() == 0;
            if (removed || !same) {
                var version = removed ? before.version() : replacement.dataset().version();
                results.add(new DatasetResult(name, version, op, replacement.counts()));
            }
        }
        if (results.isEmpty()) {
            return ImportResult.UNCHANGED;
        }
        var total = ImportResult.Counts.sum(results);
        var digest = digest();
        database.update(
                "update releases set digest = ?, inserted = ?, updated = ?, deleted = ? where number = ?",
                digest,
                total.inserted(),
                total.updated(),
                total.deleted(),
                release);
        for (var result : results) {
            database.update(
                    "insert into release_datasets (release, dataset, version, op, inserted, updated, deleted) values (?, ?, ?, ?, ?, ?, ?)",
                    release,
                    result.dataset(),
                    result.version(),
                    result.op(),
                    result.counts().inserted(),
                    result.counts().updated(),
                    result.counts().deleted());
        }
        return new ImportResult(id, digest, results);
    }

    private void update(Replacement replacement) throws SQLException {
        var dataset = replacement.dataset();
        database.update(
                "update datasets set digest = ?, files_digest = ?, content = ?, row_count = ? where name = ?",
                replacement.content().digest(dataset.metadata()),
                dataset.filesDigest(),
                replacement.content().toString(),
                replacement.content().rows(),
                dataset.name());
    }

    /** SHA-256 over the digests of the datasets, by name. */
    private String digest() throws SQLException {
        var digests = new LinkedHashMap<String, String>();
        try (var statement = database.prepare("select name, digest from datasets");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                digests.put(rows.getString(1), rows.getString(2));
            }
        }
        var lines = new StringBuilder();
        new TreeMap<>(digests)
                .forEach((name, of) -> lines.append(name).append(' ').append(of).append('\n'));
        return Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}

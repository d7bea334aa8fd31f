package org.tamga.importer.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.domain.country.CountryMatch;
import org.tamga.importer.problem.Nearest;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.read.CsvFile;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.read.FileRow;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Key;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** Reads whole datasets and collects everything that is wrong in them, before any row is written. */
public final class Check {

    private final Problems problems;
    private final UnreadTables unread;
    private final StoredRows stored;
    private final boolean described;
    private final Keys keys;
    private final IndexTrees trees;
    private final TierRanges tiers;
    private final KnownCountries countries;

    /** The tables with a value that is wrong in itself, so that not all their rows are known. */
    private final Set<Table> faulty = new HashSet<>();

    /** @param problems those of the descriptions already; a dataset whose name is not known may be one of the store */
    public Check(Problems problems, UnreadTables unread, StoredRows stored) {
        this.problems = problems;
        this.described = problems.total() == 0;
        this.unread = unread;
        this.stored = stored;
        this.keys = new Keys(stored);
        this.trees = new IndexTrees(problems);
        this.tiers = new TierRanges(problems);
        this.countries = new KnownCountries(stored);
    }

    /** Checks the tables of all datasets together, since one may refer to rows of another. */
    public void all(Collection<DataPackage> datasets) {
        for (var table : Tables.ALL) {
            if (described && table.name().equals(TierRanges.TIERS)) {
                stored.each(table, (row, dataset) -> tiers.addStored(row));
            }
            for (var dataset : datasets) {
                if (dataset.tables().containsKey(table) && !new CsvFile(dataset, table, problems).read(this::row)) {
                    faulty.add(table);
                    unread.add(table.name(), dataset.name(), dataset.tables().get(table));
                }
            }
            if (table.name().equals(IndexTrees.COMPONENTS)) {
                stored.each(table, (row, dataset) -> trees.addStored(row));
                if (!faulty.contains(table)) {
                    trees.check();
                }
            }
            if (!Tables.isReferredTo(table)) {
                keys.drop(table);
            }
        }
        unread.report(problems);
    }

    /** A rule runs only if the values that it checks are valid, so that a wrong value is not reported twice. */
    private void row(FileRow row) {
        var table = row.row().table();
        var wrong = new HashSet<String>();
        for (var column : table.columns()) {
            if (!cell(row, column)) {
                wrong.add(column.name());
            }
        }
        if (sound(wrong, table.key())) {
            keys.claim(row).ifPresent(other -> duplicate(row, other, "key", table.key()));
        } else {
            unread.add(table.name(), row.dataset().name(), row.file());
        }
        for (var unique : table.uniques(row.row())) {
            if (sound(wrong, unique)) {
                keys.claimUnique(row, unique).ifPresent(other -> duplicate(row, other, unique, unique));
            }
        }
        for (var reference : table.references()) {
            if (sound(wrong, reference.columns().toArray(String[]::new))) {
                reference(row, reference);
            }
        }
        if (wrong.isEmpty()) {
            table.rules()
                    .forEach(rule -> rule.check(
                            row.row(), (column, name, message) -> problems.add(row.problem(column, name, message))));
            trees.check(row);
            tiers.check(row);
            countries.add(row.row());
        } else {
            faulty.add(table);
        }
    }

    private static boolean sound(Set<String> wrong, String... columns) {
        return Stream.of(columns).noneMatch(wrong::contains);
    }

    /** Whether a value is right in itself; one that refers to nothing is, and only reported. */
    private boolean cell(FileRow row, Column column) {
        var value = row.row().get(column.name());
        if (value == null) {
            if (column.required()) {
                var number = column.type() == Column.Type.DECIMAL || column.type() == Column.Type.INTEGER;
                var remedy = number ? "must not be empty; leave the row out if there is no value" : "must not be empty";
                problems.add(row.problem(column.name(), "required", remedy));
            }
            return !column.required();
        }
        var fault =
                ValueCheck.check(column, value, text -> whichCountry(row.row().table(), text));
        fault.ifPresent(f -> problems.add(row.problem(column.name(), f.rule(), f.message())));
        if (fault.isEmpty() && column.references() != null) {
            for (var item : column.items(value)) {
                refer(row, column.name(), column.references(), Key.of(item), item);
            }
        }
        return fault.isEmpty();
    }

    private void reference(FileRow row, Table.Reference reference) {
        var columns = reference.columns();
        var text = columns.stream().map(row.row()::get).collect(Collectors.joining(" "));
        var key = row.row().key(columns.toArray(String[]::new));
        refer(row, columns.get(columns.size() - 1), reference.table(), key, text);
    }

    private void refer(FileRow row, String column, String target, String key, String text) {
        var table = Tables.named(target).orElseThrow();
        if (keys.contain(table, key) || unread.holds(target)) {
            return;
        }
        var hint = target.equals("countries") ? whichCountry(row.row().table(), text) : nearest(text, table);
        problems.add(row.problem(column, "reference", "\"" + text + "\" is not in " + target + hint));
    }

    private String whichCountry(Table table, String text) {
        if (problems.full()) {
            return "";
        }
        var match = countries.matcher().match(text);
        var hint = match.hint();
        var isOrganization = match.area() != null && match.area().kind().equals("organization");
        var mayBeOrganization = isOrganization || match.status() == CountryMatch.Status.NONE;
        return table.name().equals("instrument_parties") && mayBeOrganization
                ? hint + "; an organization is named in the column organization"
                : hint;
    }

    private String nearest(String text, Table table) {
        return problems.full() ? "" : Nearest.hint(text, keys.candidates(table));
    }

    private void duplicate(FileRow row, Keys.Owner other, String what, String... columns) {
        if (other.isStored() && !described) {
            return;
        }
        var text = Stream.of(columns)
                .map(name -> Optional.ofNullable(row.row().get(name)).orElse("no " + name))
                .collect(Collectors.joining(", "));
        var column = columns.length == 1 ? columns[0] : null;
        problems.add(row.problem(column, "duplicate", "has the same " + what + " (" + text + ") as " + other));
    }
}

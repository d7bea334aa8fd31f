package org.tamga.importer.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tamga.importer.problem.Nearest;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;

/** The header of a table's file: the position of each column. */
record Header(CsvFile file, Table table, long line, List<String> names) {

    /** The number of fields that each row must have. */
    int size() {
        return names.size();
    }

    /** For each column of the table its place in the file, from 0, or -1. */
    int[] places() {
        return table.columns().stream()
                .map(Column::name)
                .mapToInt(names::indexOf)
                .toArray();
    }

    /** Whether it has none of the names of the columns, separated by whatever. */
    boolean isNone() {
        var columns = table.columns().stream().map(Column::name).toList();
        return names.stream().flatMap(name -> Stream.of(name.split("[;\t|]"))).noneMatch(columns::contains);
    }

    /** Reports problems of the names. */
    boolean wrong(Problems problems) {
        var before = problems.total();
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            problems.add(file.problem("encoding", "is not UTF-8 but probably UTF-16; save it as UTF-8"));
        } else if (separatedBy(";") || separatedBy("\t") || separatedBy("|")) {
            var first = names.get(0);
            var separator = first.contains(";") ? "';'" : first.contains("|") ? "'|'" : "tabs";
            var message = "the fields are separated by " + separator + "; separate them by ','";
            problems.add(file.problem(line, 1, null, names.get(0), "separator", message));
        } else {
            var meant = unknown(problems);
            missing(meant, problems);
        }
        return problems.total() > before;
    }

    private boolean separatedBy(String separator) {
        return names.size() == 1 && names.get(0).contains(separator);
    }

    /** Reports unknown names, and uses the columns that they were probably meant to be. */
    private Set<String> unknown(Problems problems) {
        var columns = table.columns().stream().map(Column::name).toList();
        var absent = columns.stream().filter(column -> !names.contains(column)).toList();
        var meant = new HashSet<String>();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!columns.contains(name) && !table.ignores(name)) {
                var message = "is not a column of " + table.name() + Nearest.hint(name, absent);
                problems.add(file.problem(line, i + 1, null, name, "header", message));
                Nearest.to(name, absent).ifPresent(meant::add);
            } else if (names.indexOf(name) < i) {
                problems.add(file.problem(line, i + 1, null, name, "header", "is named twice"));
            }
        }
        return meant;
    }

    private void missing(Set<String> meant, Problems problems) {
        table.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(column -> !names.contains(column) && !meant.contains(column))
                .map(column -> file.problem(line, 0, null, null, "header", "the column " + column + " is missing"))
                .forEach(problems::add);
    }
}

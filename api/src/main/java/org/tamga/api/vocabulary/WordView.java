package org.tamga.api.vocabulary;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.Cited;
import org.tamga.api.kind.StoredTable;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** A word that rows of a table have in a column: a region, a type, a topic, a status. */
@Schema(name = "Word", description = "A word that rows of a table have in a column")
public record WordView(
        @NotNull @Schema(description = "The table", examples = "instruments")
        String table,

        @NotNull @Schema(description = "The column", examples = "type")
        String column,

        @NotNull @Schema(description = "The word", examples = "agreement")
        String value,

        @Schema(description = "The code of a region in UN M49", examples = "142")
        String code,

        @NotNull @Schema(description = "How many rows have it", examples = "12", minimum = "1")
        Long rows)
        implements Cited {

    /** The words of all vocabularies, by table and column in the order of the files, then by the alphabet. */
    static List<WordView> all() {
        return CurrentRelease.once(
                WordView.class, () -> columns().flatMap(WordView::of).toList());
    }

    /** The columns that have a vocabulary. */
    static Stream<TableColumn> columns() {
        return Tables.ALL.stream()
                .flatMap(table -> table.columns().stream()
                        .filter(Column::vocabulary)
                        .map(column -> new TableColumn(table, column)));
    }

    /** A column of a table. */
    record TableColumn(Table table, Column column) {}

    private record Word(String value, String code) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            return value.compareTo(other.value);
        }
    }

    private static Stream<WordView> of(TableColumn of) {
        var stored = new StoredTable(of.table());
        var attribute = "e." + stored.attribute(of.column());
        var code = of.column().name() + "_code";
        var more = of.table().has(code) ? ", " + attribute + "Code" : "";
        var counts = new TreeMap<Word, Long>();
        Panache.getEntityManager()
                .createQuery(
                        "select %1$s, count(*)%2$s from %3$s e where %1$s is not null group by %1$s%2$s"
                                .formatted(attribute, more, stored.entity()),
                        Object[].class)
                .getResultStream()
                .forEach(row -> of.column()
                        .items((String) row[0])
                        .forEach(value -> counts.merge(
                                new Word(value, row.length == 3 ? (String) row[2] : null), (Long) row[1], Long::sum)));
        return counts.entrySet().stream()
                .map(word -> new WordView(
                        of.table().name(),
                        of.column().name(),
                        word.getKey().value(),
                        word.getKey().code(),
                        word.getValue()));
    }
}

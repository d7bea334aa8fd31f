package org.tamga.api.kind;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * A kind of record, and where the API offers it.
 *
 * @param table its table in a dataset; everything of a kind has the name of its table
 * @param title the title of its list at /v1/{table}, or null if it has none
 * @param everyRow the parameter that makes the list answer every row; empty if it always does, null if there is no file
 * @param search how its records are found, or null if they are not searched
 */
public record Kind(Table table, String title, String everyRow, Search search) {

    /**
     * How the records of a kind are found.
     *
     * @param type the type name of a record
     * @param weight the factor of the score of a hit
     * @param texts reads the texts of all records
     */
    public record Search(String type, double weight, Supplier<List<Texts>> texts) {}

    /** The kind of the rows of a table. */
    public static Kind of(String table) {
        return new Kind(Tables.named(table).orElseThrow(), null, null, null);
    }

    /** The same kind with a list. */
    public Kind listed(String title) {
        return new Kind(table, title, everyRow, search);
    }

    /** The same kind with a file. */
    public Kind exported() {
        return exported("");
    }

    /** The same kind with a file that has every row only if a parameter asks for it. */
    public Kind exported(String everyRow) {
        return new Kind(table, title, everyRow, search);
    }

    /** The same kind, its records found by texts of their own. */
    public <E> Kind searched(String type, double weight, Class<E> entity, Function<E, Texts> texts) {
        return searched(type, weight, entity, () -> texts);
    }

    /** The same kind, its records found by texts for which more is read first. */
    public <E> Kind searched(String type, double weight, Class<E> entity, Supplier<Function<E, Texts>> texts) {
        var key = table.key()[0];
        return new Kind(
                table,
                title,
                everyRow,
                new Search(
                        type,
                        weight,
                        () -> Panache.getEntityManager()
                                .createQuery("from " + entity.getSimpleName() + " e order by e." + key, entity)
                                .getResultList()
                                .stream()
                                .map(texts.get())
                                .toList()));
    }

    /** The name of the kind in links and counts. */
    public String name() {
        return table.name();
    }

    /** The path of its list. */
    public String path() {
        return "v1/" + name();
    }

    /** Reads its records for the search index, in the order of their keys. */
    public List<SearchEntry> entries() {
        return search.texts().get().stream().map(texts -> texts.entry(this)).toList();
    }
}

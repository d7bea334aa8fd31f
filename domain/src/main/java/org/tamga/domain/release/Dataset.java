package org.tamga.domain.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;

/** A Data Package in the store; it owns its rows. */
@Entity
@Table(name = "datasets")
public class Dataset extends PanacheEntityBase {

    @Id
    public String name;

    public String title;
    public String description;
    public String version;

    /** The names of its licences, separated by ';'. */
    public String licenses;

    /** Its datapackage.json without the resources. */
    public String metadata;

    /** SHA-256 over its content, in hex, whatever the order of its rows. */
    public String digest;

    /** SHA-256 over the files that it was last read from, in hex. */
    public String filesDigest;

    /** One line for each table that has rows: its name, their number and their sum. */
    public String content;

    public long rowCount;

    /** The number of the release that wrote its present version. */
    public int since;

    /** How many rows it has in each table, tables without rows left out. */
    public Map<String, Long> rowsByTable() {
        return content.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        table -> table[0], table -> Long.valueOf(table[1]), (one, other) -> one, TreeMap::new));
    }

    /** Datasets whose name or title contains q (any case). */
    public static Listing<Dataset> list(String q) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("name", "title", "version").forEach(field -> sortable.put(field, SortKey.text(field)));
        return new Listing<>(Dataset.class, sortable, List.of("name"))
                .where(Listing.contains("concat(e.name, ' ', e.title)"), "q", Listing.containing(q));
    }
}

package org.tamga.api.kind;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Table;

/** The entity of a table, and the attributes of its columns, for HQL. */
public record StoredTable(Table table) {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** The name of the entity whose rows are those of the table. */
    public String entity() {
        return Panache.getEntityManager().getMetamodel().getEntities().stream()
                .filter(entity -> entity.getJavaType()
                        .getAnnotation(jakarta.persistence.Table.class)
                        .name()
                        .equals(table.name()))
                .findFirst()
                .orElseThrow()
                .getName();
    }

    /** The attribute of a column. */
    public String attribute(Column column) {
        var name = column.name();
        if (hasCitations() && (name.equals("source") || name.equals("locator"))) {
            return "citations." + name;
        }
        return NEXT_WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether a row can have several sources. A row with exactly one has the source in its key. */
    private boolean hasCitations() {
        return table.columns().stream().anyMatch(column -> column.name().equals("source") && !column.key());
    }
}

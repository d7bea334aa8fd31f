package org.tamga.importer.check;

import java.util.function.BiConsumer;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;

/** The stored rows of the datasets that are not being replaced. */
public interface StoredRows {

    /** Calls back with each row of a table and the dataset that it belongs to. */
    void each(Table table, BiConsumer<Row, String> each);
}

package org.tamga.importer.store;

import java.sql.SQLException;
import org.tamga.importer.table.Row;

/** Columns that follow from others, so that no reader has to compute them. The importer writes them after the rows. */
interface Derived {

    /** Notes a row that is written or deleted. */
    void touch(Row row);

    /** Writes what follows from the rows that were touched, where it has changed. */
    void write(Database database) throws SQLException;
}

package org.tamga.importer.store;

import java.sql.SQLException;

/** The database failed while datasets were written; the store is as it was. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param cause the error of the database */
    public StoreException(SQLException cause) {
        super(cause);
    }
}

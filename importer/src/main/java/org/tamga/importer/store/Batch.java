package org.tamga.importer.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A statement that runs many times, sent to the database a thousand at a time. */
final class Batch implements AutoCloseable {

    private final PreparedStatement statement;
    private long count;

    Batch(PreparedStatement statement) {
        this.statement = statement;
    }

    /** The statement, to set the parameters of the next run. */
    PreparedStatement statement() {
        return statement;
    }

    /** Runs the statement with its parameters as they are, now or later. */
    void add() throws SQLException {
        statement.addBatch();
        if (++count % Database.BATCH == 0) {
            statement.executeBatch();
        }
    }

    /** How often the statement ran. */
    long count() {
        return count;
    }

    @Override
    public void close() throws SQLException {
        statement.executeBatch();
        statement.close();
    }
}

package org.tamga.importer.store;

import java.sql.SQLException;
import java.util.Set;
import org.tamga.importer.table.Row;

/** Writes the earliest date known of each instrument: that of its first event, or else of its entry into force. */
final class FirstDates implements Derived {

    private static final Set<String> OF = Set.of("instruments", "instrument_events");

    private static final String DATE = "coalesce((select min(v.\"date\") from instrument_events v"
            + " where v.instrument = instruments.id), valid_from, '')";

    private boolean touched;

    @Override
    public void touch(Row row) {
        touched |= OF.contains(row.table().name());
    }

    @Override
    public void write(Database database) throws SQLException {
        if (touched) {
            database.update("update instruments set first_date = " + DATE + " where first_date <> " + DATE);
        }
    }
}

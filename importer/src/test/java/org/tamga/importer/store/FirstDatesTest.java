package org.tamga.importer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.Folder;
import org.tamga.importer.ImportTest;
import org.tamga.importer.Importer;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.Rows;
import org.tamga.importer.TestDatabase;

public class FirstDatesTest {

    @TempDir
    Path folder;

    private static List<String> dates(DataSource store) {
        return Rows.query(store, "select id, first_date from instruments order by id");
    }

    @OnEveryDatabase
    void areThoseOfTheFirstEventElseOfTheEntryIntoForce(TestDatabase database) {
        var store = database.store();
        var importer = new Importer(store, ImportTest.CLOCK);
        var base = Folder.copy("base", folder);
        importer.load(List.of(base.files()));
        assertEquals(List.of("[KAZ-2015-LAW, 2016-01-01]", "[SCO-2009-AGREEMENT, 2009-06-16]"), dates(store));
        base.add("instrument_events.csv", "KAZ-2015-LAW,adopted,2015-11-24,report,");
        importer.load(List.of(base.files()));
        assertEquals(List.of("[KAZ-2015-LAW, 2015-11-24]", "[SCO-2009-AGREEMENT, 2009-06-16]"), dates(store));
        base.replace("instrument_events.csv", "SCO-2009-AGREEMENT,signed,2009-06-16,report,\n", "")
                .replace("instruments.csv", ",SCO,2011-06-02,", ",SCO,,");
        importer.load(List.of(base.files()));
        assertEquals(List.of("[KAZ-2015-LAW, 2015-11-24]", "[SCO-2009-AGREEMENT, ]"), dates(store));
    }
}

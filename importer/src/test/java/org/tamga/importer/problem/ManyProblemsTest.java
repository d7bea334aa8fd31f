package org.tamga.importer.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.tamga.importer.ImportTest;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;

/** All problems are reported at once, the first to fix first, without those that follow from others. */
public class ManyProblemsTest extends ImportTest {

    @OnEveryDatabase
    void aFileThatCannotBeReadDoesNotMakeEveryReferenceToItWrong(TestDatabase database) {
        base.encode("sources.csv", "UTF-16").line("countries.csv", 2, "KAZ,KZ");
        assertRefused(
                database,
                "base/sources.csv: is not UTF-8 but probably UTF-16; save it as UTF-8",
                "base/countries.csv, line 2: has 2 fields, the header has 8",
                "base/sources.csv: 28 references to sources could not be judged, since not all of its rows could be read",
                "base/countries.csv: 8 references to countries could not be judged, since not all of its rows could be read");
    }

    @OnEveryDatabase
    void aRowThatIsWrongBesideItsKeyCanBeReferredTo(TestDatabase database) {
        base.replace("countries.csv", "KAZ,KZ,398", "KAZ,KZ,3980");
        assertRefused(
                database,
                "base/countries.csv, line 2, column 3 (numeric), value \"3980\": is longer than 3 characters");
    }

    @OnEveryDatabase
    void independentFaultsOfOneRowAreAllSaid(TestDatabase database) {
        base.replace("memberships.csv", "CSTO,UZB,member,2006,2012-12-19", "CTSO,UZZ,member,2006,2005");
        assertRefused(
                database,
                "base/memberships.csv, line 3, column 5 (end), value \"2005\": is before start, 2006",
                "base/memberships.csv, line 3, column 1 (organization), value \"CTSO\": \"CTSO\" is not in organizations",
                "base/memberships.csv, line 3, column 2 (country), value \"UZZ\": \"UZZ\" is not in countries");
    }

    @OnEveryDatabase
    void filesComeBeforeRowsAndRowsBeforeReferences(TestDatabase database) {
        base.replace("datapackage.json", "\"version\": \"1\",", "")
                .replace("country_names.csv", "KAZ,", "KAS,")
                .replace("countries.csv", "Asia,142", " Asia,142")
                .line("tiers.csv", 1, "index,edition,tier,nam,min,max,source,locator");
        assertRefused(
                database,
                "base/datapackage.json: needs a \"version\"",
                "base/tiers.csv, line 1, column 4, value \"nam\": is not a column of tiers; did you mean name?",
                "base/countries.csv, line 2, column 5 (region), value \" Asia\": has spaces around it; write \"Asia\"",
                "base/countries.csv, line 3, column 5 (region), value \" Asia\": has spaces around it; write \"Asia\"",
                "base/countries.csv, line 4, column 5 (region), value \" Asia\": has spaces around it; write \"Asia\"",
                "base/country_names.csv, line 2, column 1 (country), value \"KAS\": \"KAS\" is not in countries");
    }

    @OnEveryDatabase
    void theMessageCountsAndListsThem(TestDatabase database) {
        base.write("tiers.csv", "");
        var refusal = assertThrows(InvalidDatasetException.class, () -> load(database.store(), List.of(base)));
        assertEquals(
                "1 problem:\nbase/tiers.csv: is empty; the first line must name the columns", refusal.getMessage());
    }

    @OnEveryDatabase
    void aThousandAreListedAndAllCounted(TestDatabase database) {
        var names = new StringBuilder(base.read("country_names.csv"));
        for (var i = 0; i < 1500; i++) {
            names.append("KAZ,?").append(i).append(",x,report,\n");
        }
        base.write("country_names.csv", names.toString()).write("tiers.csv", "");
        var refusal = assertThrows(InvalidDatasetException.class, () -> load(database.store(), List.of(base)));
        assertEquals(1501, refusal.total());
        assertEquals(1000, refusal.problems().size());
        assertEquals(
                "base/tiers.csv: is empty; the first line must name the columns",
                refusal.problems().get(0).toString());
        assertEquals("1501 problems:", refusal.getMessage().lines().findFirst().orElseThrow());
        assertEquals(
                "and 501 more",
                refusal.getMessage().lines().skip(1001).findFirst().orElseThrow());
    }
}

package org.tamga.importer.read;

import java.util.List;
import org.tamga.importer.ImportTest;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;

/** Files that cannot be read as the table that they should be. */
public class BrokenFileTest extends ImportTest {

    @OnEveryDatabase
    void aMistypedColumnIsNamedWithTheOneProbablyMeant(TestDatabase database) {
        base.line("country_names.csv", 1, "contry,language,name,source,locator");
        assertRefused(
                database,
                "base/country_names.csv, line 1, column 1, value \"contry\": is not a column of country_names; did you mean country?");
    }

    @OnEveryDatabase
    void aMissingAndARepeatedColumnAreNamed(TestDatabase database) {
        base.line("country_names.csv", 1, "country,language,language,source,locator");
        assertRefused(
                database,
                "base/country_names.csv, line 1, column 3, value \"language\": is named twice",
                "base/country_names.csv, line 1: the column name is missing");
    }

    @OnEveryDatabase
    void howSureAnExportSaysThatARowIsIsNotReadAgain(TestDatabase database) {
        base.write(
                "memberships.csv",
                "organization,country,status,source,certainty\nCSTO,KAZ,member,report,certain\nSCO,KGZ,observer,page,\n");
        assertLoaded(database, "select organization, country from memberships", "[CSTO, KAZ]", "[SCO, KGZ]");
        base.write(
                "country_names.csv",
                "country,language,name,source,locator,certainty\nKAZ,kk,Қазақстан,report,,certain\n");
        assertRefused(
                database,
                "base/country_names.csv, line 1, column 6, value \"certainty\": is not a column of country_names");
    }

    @OnEveryDatabase
    void columnsMayStandInAnyOrderAndAreCountedAsTheyStand(TestDatabase database) {
        base.write("country_names.csv", "source,locator,name,language,country\nreport,,Қазақстан,Kazakh?,KAZ\n");
        assertRefused(
                database,
                "base/country_names.csv, line 2, column 4 (language), value \"Kazakh?\": is not a language tag such as kk or uz-Latn");
    }

    @OnEveryDatabase
    void aMissingAndAnEmptyFileAreNamed(TestDatabase database) {
        base.delete("tiers.csv").write("published_ranks.csv", "");
        assertRefused(
                database,
                "base/tiers.csv: is missing, but datapackage.json names it for the table tiers",
                "base/published_ranks.csv: is empty; the first line must name the columns");
    }

    @OnEveryDatabase
    void aFileInWindows1251IsNamedSoWithTheFirstFieldThatIs(TestDatabase database) {
        base.line("country_names.csv", 2, "KAZ,ru,Казахстан,report,").encode("country_names.csv", "Windows-1251");
        assertRefused(
                database,
                "base/country_names.csv, line 2, column 3 (name), value \"Казахстан\": is not UTF-8 but probably Windows-1251; save it as UTF-8");
    }

    @OnEveryDatabase
    void aFileInWindows1252IsNamedSo(TestDatabase database) {
        base.add("country_names.csv", "UZB,fr,Ouzbékistan,report,").encode("country_names.csv", "Windows-1252");
        assertRefused(
                database,
                "base/country_names.csv, line 4, column 3 (name), value \"Ouzbékistan\": is not UTF-8 but probably Windows-1252; save it as UTF-8");
    }

    @OnEveryDatabase
    void aFileInUtf16IsNamedSo(TestDatabase database) {
        base.encode("country_names.csv", "UTF-16").encode("tiers.csv", "UTF-16LE");
        assertRefused(
                database,
                "base/country_names.csv: is not UTF-8 but probably UTF-16; save it as UTF-8",
                "base/tiers.csv: is not UTF-8 but probably UTF-16; save it as UTF-8");
    }

    @OnEveryDatabase
    void aByteOrderMarkAndWindowsLineEndsAreFine(TestDatabase database) {
        base.write("tiers.csv", '\uFEFF' + base.read("tiers.csv").replace("\n", "\r\n"));
        assertLoaded(database, "select tier, name from tiers where locator is null", "[T1, High]", "[T2, Low]");
    }

    @OnEveryDatabase
    void quotesAndCommasInsideQuotesAreFine(TestDatabase database) {
        assertLoaded(database, "select note from organizations where note is not null", "[\"the\" treaty, of 1992]");
    }

    @OnEveryDatabase
    void aQuoteThatIsNeverClosedIsFoundWhereItsRowStarts(TestDatabase database) {
        base.line("memberships.csv", 3, "CSTO,UZB,member,2006,2012-12-19,\"withdrew,report,p. 3");
        assertRefused(
                database,
                "base/memberships.csv, line 3, column 6 (end_reason), value \"withdrew,report,p. 3\": has a quote that is never closed; close it, and double the quotes inside a field");
    }

    @OnEveryDatabase
    void textAfterAClosingQuoteIsFound(TestDatabase database) {
        base.line("countries.csv", 3, "KGZ,KG,417,\"Kyrgyz\" Republic,Asia,142,report,");
        assertRefused(
                database,
                "base/countries.csv, line 3: a quoted field goes on after its closing quote; double the quotes inside a field",
                "base/countries.csv: 3 references to countries could not be judged, since not all of its rows could be read");
    }

    @OnEveryDatabase
    void rowsWithTooFewAndTooManyFieldsAreCounted(TestDatabase database) {
        base.add("country_names.csv", "UZB,uz,Oʻzbekiston,report")
                .add("country_names.csv", "UZB,ru,Узбекистан, Республика,report,");
        assertRefused(
                database,
                "base/country_names.csv, line 4: has 4 fields, the header has 5",
                "base/country_names.csv, line 5: has 6 fields, the header has 5");
    }

    @OnEveryDatabase
    void fieldsSeparatedBySemicolonsOrTabsAreNamedSo(TestDatabase database) {
        base.write("tiers.csv", base.read("tiers.csv").replace(',', ';'))
                .write("published_ranks.csv", base.read("published_ranks.csv").replace(',', '\t'));
        assertRefused(
                database,
                "base/tiers.csv, line 1, column 1, value \"index;edition;tier;name;min;max;source;locator\": the fields are separated by ';'; separate them by ','",
                "base/published_ranks.csv, line 1, column 1, value \"index\\tedition\\tcountry\\trank\\ttier\\tsource\\tlocator\": the fields are separated by tabs; separate them by ','");
    }

    @OnEveryDatabase
    void linesAreCountedRightAfterAFieldOfSeveralLines(TestDatabase database) {
        base.line("organizations.csv", 2, "CSTO,\"Collective\nSecurity\",intergovernmental,1992-05-15,,,report,")
                .add("organizations.csv", "")
                .add("organizations.csv", "CIS,Commonwealth,intergovernmental,1991-13,,,report,");
        assertRefused(
                database,
                "base/organizations.csv, line 2, column 2 (name), value \"Collective\\nSecurity\": contains a control character or a line break",
                "base/organizations.csv, line 6, column 4 (founded_on), value \"1991-13\": is not a date: there is no month 13");
    }

    @OnEveryDatabase
    void whatStandsAboveTheHeaderIsSaidOnce(TestDatabase database) {
        var table = base.read("country_names.csv");
        for (var above :
                List.of("Names of countries,,,,", "sep=,", "# exported on 2026-11-27", "Names\n\nof countries")) {
            base.write("country_names.csv", above + "\n" + table);
            assertRefused(
                    database,
                    "base/country_names.csv, line 1: line 1 names no column of country_names, line "
                            + (above.lines().count() + 1) + " does; delete what stands above the header");
        }
        base.write("country_names.csv", "<!DOCTYPE html>\n<html lang=\"en\">\n");
        assertRefused(
                database,
                "base/country_names.csv: is a page of the web and not a CSV file; was it downloaded from another address?");
        base.write("country_names.csv", table.replace(',', '|'));
        assertRefused(
                database,
                "base/country_names.csv, line 1, column 1, value \"country|language|name|source|locator\": the fields are"
                        + " separated by '|'; separate them by ','");
    }

    @OnEveryDatabase
    void aRowOfSeparatorsAloneIsNone(TestDatabase database) {
        base.write("country_names.csv", base.read("country_names.csv") + ",,,,\n,,\n ,,,,\n");
        assertLoaded(database, "select country, language from country_names", "[KAZ, kk]", "[KGZ, ky]");
    }
}

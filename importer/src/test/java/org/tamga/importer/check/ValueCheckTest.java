package org.tamga.importer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.importer.table.Tables;

/** What a curator is told of a value as treaty tables, spreadsheets and programs write it. */
class ValueCheckTest {

    private static String told(String table, String column, String value) {
        return ValueCheck.check(
                        Tables.named(table).orElseThrow().column(column).orElseThrow(),
                        value,
                        text -> "; is it " + text + "?")
                .map(ValueCheck.Fault::message)
                .orElse("right");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7500 | right",
                "7,500 | can be 7500 or 7.500; write the one that is meant",
                "12,345,678 | has commas between thousands; write 12345678",
                "1,234.5 | has commas between thousands; write 1234.5",
                "1.234,5 | has dots between thousands; write 1234.5",
                "1.234.567 | has dots between thousands; write 1234567",
                "7 500 | has a space inside; write 7500",
                "7\u00A0500 | has a space inside; write 7500",
                "1\u202F234,5 | has a decimal comma; write 1234.5",
                "1'234.5 | has a space inside; write 1234.5",
                "7,5 | has a decimal comma; write 7.5",
                "0,500 | has a decimal comma; write 0.500",
                "7.5E+00 | is not written as a plain number; write 7.5",
                "1e3 | is not written as a plain number; write 1000",
                ".5 | is not written as a plain number; write 0.5",
                "+5 | is not written as a plain number; write 5",
                "45% | has a percent sign; write 45",
                "NA | stands for no value; leave the row out",
                ".. | stands for no value; leave the row out",
                "#N/A | stands for no value; leave the row out",
                "- | stands for no value; leave the row out",
                "ten | is not a decimal number such as 12.5",
                "1,23,456 | is not a decimal number such as 12.5"
            })
    void aNumber(String value, String told) {
        assertEquals(told, told("scores", "value", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "136 | right",
                "136.0 | is whole; write 136",
                "-3.00 | is whole; write -3",
                "136.5 | is not a whole number"
            })
    void aWholeNumber(String value, String told) {
        assertEquals(told, told("published_ranks", "rank", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-04-22 | right",
                "2016 | right",
                "22 Apr 2016 | is not written yyyy-mm-dd; write 2016-04-22",
                "22nd of April | is not a date; write yyyy, yyyy-mm or yyyy-mm-dd",
                "April 22, 2016 | is not written yyyy-mm-dd; write 2016-04-22",
                "Sept. 2003 | is not written yyyy-mm-dd; write 2003-09",
                "24 Sep 2003 a | is not written yyyy-mm-dd; write 2003-09-24, and the letter a as consent=accession",
                "24 Sep 2003 AA | is not written yyyy-mm-dd; write 2003-09-24, and the letter AA as consent=approval",
                "24 Sep 2003 d | is not written yyyy-mm-dd; write 2003-09-24, and the letter d as consent=succession",
                "24 Sep 2003 x | is not a date; write yyyy, yyyy-mm or yyyy-mm-dd",
                "31 Jun 2003 | is not a date: June 2003 has 30 days",
                "2019/05/03 | is not written yyyy-mm-dd; write 2019-05-03",
                "2019-5-3 | is not written yyyy-mm-dd; write 2019-05-03",
                "2019.05 | is not written yyyy-mm-dd; write 2019-05",
                "20190503 | is not written yyyy-mm-dd; write 2019-05-03",
                "03.05.2019 | can be 2019-05-03 or 2019-03-05; write yyyy-mm-dd",
                "1991-12-00 | is not written yyyy-mm-dd; write 1991-12",
                "1991-00-00 | is not a date; write 1991",
                "2019-02-30 | is not a date: February 2019 has 28 days",
                "2019-05-03T00:00:00 | is not written yyyy-mm-dd; write 2019-05-03",
                "2019-05-03 00:00:00 | is not written yyyy-mm-dd; write 2019-05-03",
                "43588 | is not a date; it looks like the day number of a spreadsheet, 2019-05-03",
                "-9 | stands for an unknown day; leave it empty",
                "n/a | stands for an unknown day; leave it empty",
                "0000-00-00 | stands for an unknown day; leave it empty",
                "9999-12-31 | stands for an unknown day; leave it empty",
                "9999 | stands for an unknown day; leave it empty"
            })
    void aDate(String value, String told) {
        assertEquals(told, told("instrument_parties", "ratified_on", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1234/abc | right",
                "https://doi.org/10.1234/abc | has an address before the DOI; write 10.1234/abc",
                "http://dx.doi.org/10.1234/abc | has an address before the DOI; write 10.1234/abc",
                "doi:10.1234/abc | has an address before the DOI; write 10.1234/abc",
                "DOI: 10.1234/abc | has an address before the DOI; write 10.1234/abc",
                "n/a | stands for no value; leave it empty",
                "abc | is not a DOI such as 10.1234/abc"
            })
    void aDoi(String value, String told) {
        assertEquals(told, told("sources", "doi", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KA\u00ADZ | has an invisible character (U+00AD) after KA; write \"KAZ\"",
                "KGZ\u2060 | has an invisible character (U+2060) after KGZ; write \"KGZ\"",
                "U\u200BZB | has an invisible character (U+200B) after U; write \"UZB\"",
                "\u200ETJK | has an invisible character (U+200E) at its beginning; write \"TJK\"",
                "NA | is not the alpha-3 code of a country, three capital letters; is it NA?"
            })
    void aCountry(String value, String told) {
        assertEquals(told, told("scores", "country", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Côte d’Ivoire | right",
                "می\u200Cخواهم | right",
                "Ã…land | is UTF-8 that was read as Windows-1252; write \"Åland\"",
                "CÃ´te | is UTF-8 that was read as Windows-1252; write \"Côte\"",
                "C\uFFFDte | has the character U+FFFD in the place of a letter that some program lost"
            })
    void aName(String value, String told) {
        assertEquals(told, told("country_names", "name", value));
    }
}

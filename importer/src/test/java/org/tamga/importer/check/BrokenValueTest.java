package org.tamga.importer.check;

import org.tamga.importer.ImportTest;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;

/** Values that are wrong in themselves. */
public class BrokenValueTest extends ImportTest {

    @OnEveryDatabase
    void whatIsNoDateIsExplained(TestDatabase database) {
        for (var date : new String[] {
            "31.02.2020",
            "02/31/2020",
            "2019-02-29",
            "3/5/2019",
            "31.12.2020",
            "12/31/2020",
            "2019-13",
            "2019-00-10",
            "May 2019",
            "19"
        }) {
            base.add("instrument_events.csv", "SCO-2009-AGREEMENT,signed," + date + ",report,");
        }
        assertRefused(
                database,
                "base/instrument_events.csv, line 3, column 3 (date), value \"31.02.2020\": is not a date: February 2020 has 29 days",
                "base/instrument_events.csv, line 4, column 3 (date), value \"02/31/2020\": is not a date: February 2020 has 29 days",
                "base/instrument_events.csv, line 5, column 3 (date), value \"2019-02-29\": is not a date: February 2019 has 28 days",
                "base/instrument_events.csv, line 6, column 3 (date), value \"3/5/2019\": can be 2019-05-03 or 2019-03-05; write yyyy-mm-dd",
                "base/instrument_events.csv, line 7, column 3 (date), value \"31.12.2020\": is not written yyyy-mm-dd; write 2020-12-31",
                "base/instrument_events.csv, line 8, column 3 (date), value \"12/31/2020\": is not written yyyy-mm-dd; write 2020-12-31",
                "base/instrument_events.csv, line 9, column 3 (date), value \"2019-13\": is not a date: there is no month 13",
                "base/instrument_events.csv, line 10, column 3 (date), value \"2019-00-10\": is not a date: there is no month 00",
                "base/instrument_events.csv, line 11, column 3 (date), value \"May 2019\": is not written yyyy-mm-dd; write 2019-05",
                "base/instrument_events.csv, line 12, column 3 (date), value \"19\": is not a date; write yyyy, yyyy-mm or yyyy-mm-dd");
    }

    @OnEveryDatabase
    void whatIsNoNumberIsExplained(TestDatabase database) {
        base.add("scores.csv", "GCI,2020,legal,KGZ,\"17,1\",report,")
                .add("scores.csv", "GCI,2020,legal,UZB,17.1%,report,")
                .add("scores.csv", "GCI,2020,technical,KGZ,-1,report,")
                .add("scores.csv", "GCI,2020,technical,UZB,1e3,report,")
                .add("scores.csv", "GCI,2020,overall,KGZ,٤,report,")
                .add("published_ranks.csv", "GCI,2020,KGZ,2.5,,report,")
                .add("published_ranks.csv", "GCI,2020,UZB,0,,report,")
                .add("published_ranks.csv", "GCI,2020,UZB,99999999999,,page,");
        assertRefused(
                database,
                "base/scores.csv, line 5, column 5 (value), value \"17,1\": has a decimal comma; write 17.1",
                "base/scores.csv, line 6, column 5 (value), value \"17.1%\": has a percent sign; write 17.1",
                "base/scores.csv, line 7, column 5 (value), value \"-1\": is below 0",
                "base/scores.csv, line 8, column 5 (value), value \"1e3\": is not written as a plain number; write 1000",
                "base/scores.csv, line 9, column 5 (value), value \"٤\": is not a decimal number such as 12.5",
                "base/published_ranks.csv, line 3, column 4 (rank), value \"2.5\": is not a whole number",
                "base/published_ranks.csv, line 4, column 4 (rank), value \"0\": is below 1",
                "base/published_ranks.csv, line 5, column 4 (rank), value \"99999999999\": is above 100000");
    }

    @OnEveryDatabase
    void spacesAroundAreShown(TestDatabase database) {
        base.replace("tiers.csv", "High", " High")
                .replace("tiers.csv", "Low", "Low\u00a0")
                .add("tiers.csv", "GCI,2020,T3, ,0,,report,");
        assertRefused(
                database,
                "base/tiers.csv, line 2, column 4 (name), value \" High\": has spaces around it; write \"High\"",
                "base/tiers.csv, line 3, column 4 (name), value \"Low \": has spaces around it; write \"Low\"",
                "base/tiers.csv, line 4, column 4 (name), value \" \": is only spaces; leave it empty");
    }

    @OnEveryDatabase
    void aCyrillicLetterThatLooksLatinIsShown(TestDatabase database) {
        base.replace("memberships.csv", "CSTO,KAZ", "CSTO,KАZ");
        assertRefused(
                database,
                "base/memberships.csv, line 2, column 2 (country), value \"KАZ\": has the letter А (U+0410) that only looks like the Latin A; write \"KAZ\"");
    }

    @OnEveryDatabase
    void lettersOfTheWrongSizeAreShown(TestDatabase database) {
        base.replace("memberships.csv", "SCO,KGZ,observer", "SCO,kgz,Observer");
        assertRefused(
                database,
                "base/memberships.csv, line 4, column 2 (country), value \"kgz\": is not the alpha-3 code of a country, three capital letters; did you mean KGZ (Kyrgyzstan)?",
                "base/memberships.csv, line 4, column 3 (status), value \"Observer\": has capital letters; write \"observer\"");
    }

    @OnEveryDatabase
    void codesAndWordsOfTheWrongFormAreShown(TestDatabase database) {
        base.replace("memberships.csv", "SCO,KGZ,observer", "S/CO,K1,dialogue partner")
                .replace("instruments.csv", "security;media", "security;;media")
                .replace("countries.csv", "398", "39");
        assertRefused(
                database,
                "base/countries.csv, line 2, column 3 (numeric), value \"39\": is not three digits",
                "base/memberships.csv, line 4, column 1 (organization), value \"S/CO\": is not a code of letters and digits, with '-', '_' or '.' between them",
                "base/memberships.csv, line 4, column 2 (country), value \"K1\": is not the alpha-3 code of a country, three capital letters",
                "base/memberships.csv, line 4, column 3 (status), value \"dialogue partner\": is not a word of small letters, digits and '_'",
                "base/instruments.csv, line 2, column 10 (topics), value \"security;;media\": has an empty item between ';'");
    }

    @OnEveryDatabase
    void wordsOutsideAClosedSetAreShownWithTheSet(TestDatabase database) {
        base.replace("sources.csv", "primary", "primry").replace("instruments.csv", ",national,true", ",national,yes");
        assertRefused(
                database,
                "base/sources.csv, line 2, column 3 (authority), value \"primry\": is none of primary, secondary, tertiary; did you mean primary?",
                "base/instruments.csv, line 2, column 5 (binding), value \"yes\": is neither true nor false");
    }

    @OnEveryDatabase
    void addressesMustBeAbsolute(TestDatabase database) {
        base.replace("sources.csv", "https://example.org/report", "www.example.org")
                .replace("organizations.csv", "https://example.org/csto", "https://example.org/a b");
        assertRefused(
                database,
                "base/sources.csv, line 2, column 5 (url), value \"www.example.org\": is not an absolute http or https URL",
                "base/organizations.csv, line 2, column 5 (website), value \"https://example.org/a b\": is not a URL: Illegal character in path");
    }

    @OnEveryDatabase
    void lineBreaksAndLongTextsAreRefusedAndCutInTheMessage(TestDatabase database) {
        base.replace("tiers.csv", "High", "\"Hi\ngh\"").replace("tiers.csv", "Low", "x".repeat(301));
        assertRefused(
                database,
                "base/tiers.csv, line 2, column 4 (name), value \"Hi\\ngh\": contains a control character or a line break",
                "base/tiers.csv, line 4, column 4 (name), value \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...\": is longer than 300 characters");
    }

    @OnEveryDatabase
    void aRowWithoutCitationIsRefused(TestDatabase database) {
        base.replace("tiers.csv", "20,,report,", "20,,,");
        assertRefused(database, "base/tiers.csv, line 2, column 7 (source): must not be empty");
    }

    @OnEveryDatabase
    void aListHasAtMostSoManyItems(TestDatabase database) {
        var sources = "report" + ";report".repeat(50);
        base.add("country_names.csv", "KAZ,xx,Name," + sources + ",");
        assertRefused(
                database,
                "base/country_names.csv, line 4, column 4 (source), value \"" + sources.substring(0, 100)
                        + "...\": has 51 items; at most 50 are allowed");
    }
}

package org.tamga.importer.check;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.Folder;
import org.tamga.importer.ImportTest;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;

/** Rows that do not fit other rows, or that are not in order in themselves. */
public class BrokenRowTest extends ImportTest {

    @OnEveryDatabase
    void aCodeOfACountryThatDoesNotExistIsNotCorrectedByItsLetters(TestDatabase database) {
        base.replace("memberships.csv", "SCO,KGZ", "SCO,KGS");
        assertRefused(
                database,
                "base/memberships.csv, line 4, column 2 (country), value \"KGS\": \"KGS\" is not in countries");
    }

    @OnEveryDatabase
    void aCountryByItsNameOrAnotherCodeIsShownWithItsCodeAndName(TestDatabase database) {
        var last = "KGZ";
        for (var name : List.of("KG", "Kyrgyzstan", "kyrgyzstan", "Kyrgystan", "417")) {
            base.replace("memberships.csv", "SCO," + last, "SCO," + name);
            last = name;
            assertRefused(
                    database,
                    "base/memberships.csv, line 4, column 2 (country), value \"" + name
                            + "\": is not the alpha-3 code of a country, three capital letters; did you mean KGZ (Kyrgyzstan)?");
        }
    }

    @OnEveryDatabase
    void everyReferenceIsFollowed(TestDatabase database) {
        base.replace("instrument_relations.csv", ",SCO-2009-AGREEMENT", ",SCO-2009-AGREMENT")
                .replace("editions.csv", "report;page", "report;pages")
                .add("scores.csv", "GCI,2020,techncal,KGZ,1,report,")
                .add("published_ranks.csv", "GCI,2021,KGZ,2,,repport,");
        assertRefused(
                database,
                "base/instrument_relations.csv, line 2, column 3 (target), value \"SCO-2009-AGREMENT\": \"SCO-2009-AGREMENT\" is not in instruments; did you mean SCO-2009-AGREEMENT?",
                "base/editions.csv, line 2, column 6 (preferred_sources), value \"report;pages\": \"pages\" is not in sources; did you mean page?",
                "base/scores.csv, line 5, column 3 (component), value \"techncal\": \"GCI 2020 techncal\" is not in components; did you mean GCI 2020 technical?",
                "base/published_ranks.csv, line 3, column 6 (source), value \"repport\": \"repport\" is not in sources; did you mean report?",
                "base/published_ranks.csv, line 3, column 2 (edition), value \"2021\": \"GCI 2021\" is not in editions; did you mean GCI 2020?");
    }

    @OnEveryDatabase
    void aScoreAboveItsMaximumIsRefused(TestDatabase database) {
        base.replace("scores.csv", "legal,KAZ,20,", "legal,KAZ,20.01,");
        assertRefused(
                database,
                "base/scores.csv, line 3, column 5 (value), value \"20.01\": is above 20, the maximum of legal");
    }

    @OnEveryDatabase
    void aPeriodThatEndsBeforeItStartsIsRefused(TestDatabase database) {
        base.replace("memberships.csv", "2012-12-19", "2005-12-31")
                .replace("instrument_parties.csv", "2011-06-02", "2009-05");
        assertRefused(
                database,
                "base/memberships.csv, line 3, column 5 (end), value \"2005-12-31\": is before start, 2006",
                "base/instrument_parties.csv, line 2, column 5 (in_force_on), value \"2009-05\": is before signed_on, 2009-06-16");
    }

    @OnEveryDatabase
    void aPeriodWhoseDatesAreKnownToTheYearMayEndInTheYearOfItsStart(TestDatabase database) {
        base.replace("memberships.csv", "2006,2012-12-19", "2006-07-01,2006");
        assertLoaded(
                database, "select \"start\", \"end\" from memberships where \"end\" is not null", "[2006-07-01, 2006]");
    }

    @OnEveryDatabase
    void twoRowsOfOneKeyAreShownWithBothPlaces(TestDatabase database) {
        base.add("countries.csv", "KAZ,KK,999,Kazakhstan again,,,report,")
                .add("countries.csv", "TJK,KG,762,Tajikistan,,,report,")
                .add("memberships.csv", "SCO,KGZ,observer,,2004,,page,");
        assertRefused(
                database,
                "base/countries.csv, line 5, column 1 (code), value \"KAZ\": has the same key (KAZ) as base/countries.csv, line 2",
                "base/countries.csv, line 6, column 2 (alpha2), value \"KG\": has the same alpha2 (KG) as base/countries.csv, line 3",
                "base/memberships.csv, line 5: has the same key (SCO, KGZ, observer, no start) as base/memberships.csv, line 4");
    }

    @OnEveryDatabase
    void twoDatasetsThatClaimOneKeyAreShownWithBothPlaces(TestDatabase database, @TempDir Path folder) {
        var other = Folder.copy("trust", folder)
                .replace("indices.csv", "DTB,", "GCI,")
                .replace("editions.csv", "DTB,2025", "GCI,2020");
        other.delete("components.csv").delete("scores.csv").write("datapackage.json", """
                {"name": "trust", "version": "1", "resources": [
                {"name": "sources", "path": "sources.csv"},
                {"name": "indices", "path": "indices.csv"},
                {"name": "editions", "path": "editions.csv"}]}
                """);
        assertRefused(
                database,
                List.of(base, other),
                "trust/indices.csv, line 2, column 1 (code), value \"GCI\": has the same key (GCI) as base/indices.csv, line 2",
                "trust/editions.csv, line 2: has the same key (GCI, 2020) as base/editions.csv, line 2");
    }

    @OnEveryDatabase
    void locatorsMustBeInStepWithSources(TestDatabase database) {
        base.replace("countries.csv", "Table 1;p. 2", "Table 1; Table 2; p. 2");
        assertRefused(
                database,
                "base/countries.csv, line 3, column 8 (locator), value \"Table 1; Table 2; p. 2\": has 3 places for 2 sources; separate them by ';' in step with source, or leave locator empty");
    }

    @OnEveryDatabase
    void aPublishedRankNeedsARankOrATier(TestDatabase database) {
        base.add("published_ranks.csv", "GCI,2020,KGZ,,,report,");
        assertRefused(database, "base/published_ranks.csv, line 3, column 4 (rank): a rank or a tier is needed");
    }

    @OnEveryDatabase
    void aTierNeedsAMaximumAboveItsMinimum(TestDatabase database) {
        base.replace("tiers.csv", "Low,0,20", "Low,20,20");
        assertRefused(database, "base/tiers.csv, line 3, column 6 (max), value \"20\": is not above min, 20");
    }

    @OnEveryDatabase
    void anInstrumentIsNotRelatedToItself(TestDatabase database) {
        base.replace("instrument_relations.csv", "SCO-2009-AGREEMENT", "KAZ-2015-LAW");
        assertRefused(
                database,
                "base/instrument_relations.csv, line 2, column 3 (target), value \"KAZ-2015-LAW\": is the instrument itself");
    }

    @OnEveryDatabase
    void statesOfThePastMayShareTheCodesOfOthersAndAStateMayHaveNone(TestDatabase database) {
        base.write(
                "countries.csv",
                base.read("countries.csv")
                                .replaceFirst("code,", "valid_until,code,")
                                .replaceAll("\n(?=.)", "\n,")
                        + "1992-12-31,CSK,CS,200,Czechoslovakia,,,report,\n"
                        + "2006-06-05,SCG,CS,891,Serbia and Montenegro,,,report,\n"
                        + "2003-02-04,YUG,YU,891,Yugoslavia,,,report,\n"
                        + ",XKX,XK,,Kosovo,,,report,\n");
        base.replace("memberships.csv", "SCO,KGZ", "SCO,XKX");
        assertLoaded(
                database,
                "select code, alpha2, \"numeric\", valid_until from countries where alpha2 <> 'KZ' and alpha2 <> 'KG'",
                "[CSK, CS, 200, 1992-12-31]",
                "[SCG, CS, 891, 2006-06-05]",
                "[UZB, UZ, 860, null]",
                "[XKX, XK, null, null]",
                "[YUG, YU, 891, 2003-02-04]");
    }

    private static final String PARTIES =
            "instrument,country,organization,role,consent,ratified_on,in_force_on,withdrawn_on,source\n";

    @OnEveryDatabase
    void aPartyMayLeaveAndComeBackAndBeAnOrganizationAndASuccessorDeclaresLater(TestDatabase database) {
        base.write(
                "instrument_parties.csv",
                PARTIES
                        + "SCO-2009-AGREEMENT,KAZ,,party,acceptance,,1946-11-04,1984-12-31,report\n"
                        + "SCO-2009-AGREEMENT,KAZ,,party,acceptance,,2003-10-01,2018-12-31,report\n"
                        + "SCO-2009-AGREEMENT,KAZ,,party,acceptance,,2023-07-10,,report\n"
                        + "SCO-2009-AGREEMENT,,SCO,party,formal_confirmation,,2012,,report\n"
                        + "SCO-2009-AGREEMENT,KGZ,,party,succession,2006-10-23,2006-06-03,,report\n"
                        + "SCO-2009-AGREEMENT,UZB,,party,continued_application,2006-10-23,2006-06-03,,report\n");
        assertLoaded(
                database,
                "select country, organization, in_force_on, withdrawn_on from instrument_parties",
                "[KAZ, null, 1946-11-04, 1984-12-31]",
                "[KAZ, null, 2003-10-01, 2018-12-31]",
                "[KAZ, null, 2023-07-10, null]",
                "[KGZ, null, 2006-06-03, null]",
                "[UZB, null, 2006-06-03, null]",
                "[null, SCO, 2012, null]");
    }

    @OnEveryDatabase
    void aPartyIsOneStateOrOneOrganizationAndOneThatHasNotLeftIsPartyOnce(TestDatabase database) {
        base.write(
                "instrument_parties.csv",
                PARTIES
                        + "SCO-2009-AGREEMENT,KAZ,,party,acceptance,,1946-11-04,,report\n"
                        + "SCO-2009-AGREEMENT,KAZ,,party,acceptance,,2003-10-01,,report\n"
                        + "SCO-2009-AGREEMENT,,,party,acceptance,,2003-10-01,,report\n"
                        + "SCO-2009-AGREEMENT,KGZ,SCO,party,acceptance,,2003-10-01,,report\n"
                        + "SCO-2009-AGREEMENT,,EU,party,approval,,2003-10-01,,report\n"
                        + "SCO-2009-AGREEMENT,UZB,,party,accession,2006-10-23,2006-06-03,,report\n"
                        + "SCO-2009-AGREEMENT,UNO,,party,accession,,2006-06-03,,report\n");
        assertRefused(
                database,
                "base/instrument_parties.csv, line 3: has the same key (SCO-2009-AGREEMENT, KAZ, no organization, no withdrawn_on) as base/instrument_parties.csv, line 2",
                "base/instrument_parties.csv, line 4, column 2 (country): must not be empty, unless organization names the party",
                "base/instrument_parties.csv, line 5, column 3 (organization), value \"SCO\": must be empty, since country names the party",
                "base/instrument_parties.csv, line 7, column 7 (in_force_on), value \"2006-06-03\": is before ratified_on, 2006-10-23",
                "base/instrument_parties.csv, line 6, column 3 (organization), value \"EU\": \"EU\" is not in organizations",
                "base/instrument_parties.csv, line 8, column 2 (country), value \"UNO\": \"UNO\" is not in countries; an organization is named in the column organization");
    }

    @OnEveryDatabase
    void twoStatesThatExistDoNotShareACode(TestDatabase database) {
        base.add("countries.csv", "XKX,KZ,398,Kosovo,,,report,");
        assertRefused(
                database,
                "base/countries.csv, line 5, column 2 (alpha2), value \"KZ\": has the same alpha2 (KZ) as base/countries.csv, line 2",
                "base/countries.csv, line 5, column 3 (numeric), value \"398\": has the same numeric (398) as base/countries.csv, line 2");
    }
}

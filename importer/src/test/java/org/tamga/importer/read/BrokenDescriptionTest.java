package org.tamga.importer.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.Folder;
import org.tamga.importer.ImportTest;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problem;

/** Descriptions (datapackage.json) that do not lead to the tables. */
public class BrokenDescriptionTest extends ImportTest {

    @OnEveryDatabase
    void aMissingOneIsMissed(TestDatabase database) {
        base.delete("datapackage.json");
        assertRefused(database, "dataset 1/datapackage.json: is missing");
    }

    @OnEveryDatabase
    void whatIsNoJsonIsFoundAtItsLine(TestDatabase database) {
        base.replace("datapackage.json", "\"title\":", "title:");
        assertRefused(
                database,
                "dataset 1/datapackage.json, line 3, column 3: is no JSON: Unexpected character ('t' (code 116)): was expecting double-quote to start field name");
    }

    @OnEveryDatabase
    void oneThatEndsTooEarlyIsSaidTo(TestDatabase database) {
        base.write("datapackage.json", "{\n\"name\": \"base\",\n");
        assertRefused(database, "dataset 1/datapackage.json, line 3, column 1: is no JSON: it ends too early");
    }

    @OnEveryDatabase
    void anEmptyOneAndAListAreNoObjects(TestDatabase database) {
        base.write("datapackage.json", "");
        assertRefused(database, "dataset 1/datapackage.json, line 1, column 1: is no JSON object");
        base.write("datapackage.json", "[]");
        assertRefused(database, "dataset 1/datapackage.json, line 1, column 1: is no JSON object");
    }

    @OnEveryDatabase
    void oneInWindows1251IsNoJson(TestDatabase database) {
        base.replace("datapackage.json", "A small world", "Малый мир").encode("datapackage.json", "Windows-1251");
        assertRefused(database, "dataset 1/datapackage.json, line 3, column 15: is not UTF-8; save it as UTF-8");
    }

    @OnEveryDatabase
    void aMissingNameDoesNotHideWhatElseIsWrong(TestDatabase database) {
        base.replace("datapackage.json", "\"name\": \"base\",", "")
                .replace("datapackage.json", "\"version\": \"1\",", "")
                .replace("tiers.csv", "High", "");
        assertRefused(
                database,
                "dataset 1/datapackage.json: needs a \"name\" of small letters, digits and '-', not \"\"",
                "dataset 1/datapackage.json: needs a \"version\"",
                "dataset 1/tiers.csv, line 2, column 4 (name): must not be empty");
    }

    @OnEveryDatabase
    void aNameWithOtherLettersIsRefused(TestDatabase database) {
        base.replace("datapackage.json", "\"base\"", "\"Base Data\"");
        assertRefused(
                database,
                "dataset 1/datapackage.json: needs a \"name\" of small letters, digits and '-', not \"Base Data\"");
    }

    @OnEveryDatabase
    void oneWithoutResourcesIsRefused(TestDatabase database) {
        base.write("datapackage.json", "{\"name\": \"base\", \"version\": \"1\"}");
        assertRefused(database, "base/datapackage.json: needs \"resources\", one for each table");
    }

    @OnEveryDatabase
    void textsAreNotLongerThanTheStoreKeeps(TestDatabase database) {
        base.replace("datapackage.json", "A small world", "a".repeat(501))
                .replace("datapackage.json", "\"version\": \"1\"", "\"version\": \"" + "1".repeat(51) + "\"");
        assertRefused(
                database,
                "base/datapackage.json: has a \"title\" longer than 500 characters",
                "base/datapackage.json: has a \"version\" longer than 50 characters");
    }

    @OnEveryDatabase
    void aTitleAndAVersionAreOneLine(TestDatabase database) {
        base.replace("datapackage.json", "A small world", "A small\\nworld")
                .replace("datapackage.json", "\"version\": \"1\"", "\"version\": \"1\\u0007\"");
        assertRefused(
                database,
                "base/datapackage.json: has a \"title\" with a control character or a line break",
                "base/datapackage.json: has a \"version\" with a control character or a line break");
    }

    @OnEveryDatabase
    void anUnknownTableIsNamedWithTheOneProbablyMeantAndReadAsThat(TestDatabase database) {
        base.replace("datapackage.json", "{\"name\": \"countries\"", "{\"name\": \"contries\"")
                .replace("datapackage.json", "{\"name\": \"tiers\"", "{\"name\": \"weather\"");
        assertRefused(
                database,
                "base/datapackage.json: the resource \"contries\" is not a known table; did you mean countries?",
                "base/datapackage.json: the resource \"weather\" is not a known table");
    }

    @OnEveryDatabase
    void aTableNamedTwiceIsRefused(TestDatabase database) {
        base.replace("datapackage.json", "{\"name\": \"tiers\"", "{\"name\": \"countries\"");
        assertRefused(database, "base/datapackage.json: names the table countries twice");
    }

    @OnEveryDatabase
    void aPathThatLeadsOutOfTheDatasetFindsNothing(TestDatabase database) {
        base.replace("datapackage.json", "\"tiers.csv\"", "\"../tiers.csv\"");
        assertRefused(database, "base/../tiers.csv: is missing, but datapackage.json names it for the table tiers");
    }

    @OnEveryDatabase
    void twoDatasetsOfOneNameAreRefused(TestDatabase database, @TempDir Path folder) {
        var other = Folder.copy("trust", folder).replace("datapackage.json", "\"trust\"", "\"base\"");
        assertRefused(database, List.of(base, other), "base/datapackage.json: another dataset has the same name");
    }

    @OnEveryDatabase
    void ofTwoDatasetsTheUnreadableOneStopsReferencesFromBeingJudged(TestDatabase database, @TempDir Path folder) {
        var other = Folder.copy("trust", folder);
        base.delete("datapackage.json");
        var refusal = assertThrows(InvalidDatasetException.class, () -> load(database.store(), List.of(base, other)));
        assertEquals(
                List.of(
                        "dataset 1/datapackage.json: is missing",
                        "dataset 1/datapackage.json: 4 references to countries could not be judged, since not all of its rows could be read"),
                refusal.problems().stream().map(Problem::toString).toList());
    }
}

package org.tamga.importer.check;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.importer.Folder;
import org.tamga.importer.ImportTest;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.TestDatabase;

/** Components that make no tree, or one whose weights do not fit. */
public class BrokenTreeTest extends ImportTest {

    @OnEveryDatabase
    void weightsThatDoNotFitTheMaximumAreShownWithTheirSum(TestDatabase database) {
        base.replace("components.csv", "Overall,40", "Overall,50");
        assertRefused(
                database,
                "base/components.csv, line 2, column 6 (max), value \"50\": is not the weighted sum of the children's maxima, 40");
    }

    @OnEveryDatabase
    void weightsPrintedRoundedFitTheMaximum(TestDatabase database) {
        base.replace("components.csv", "Overall,40,,sum", "Overall,20,,mean")
                .replace("components.csv", "Legal measures,20,1", "Legal measures,20,0.333")
                .replace("scores.csv", "overall,KAZ,37.10", "overall,KAZ,18.55");
        assertLoaded(database, "select weight from components where component = 'legal'", "[0.333]");
    }

    @OnEveryDatabase
    void theOneDatasetWithAWrongTreeIsNamed(TestDatabase database, @TempDir Path folder) {
        var trust = Folder.copy("trust", folder);
        base.replace("components.csv", "Overall,40", "Overall,50");
        assertRefused(
                database,
                List.of(base, trust),
                "base/components.csv, line 2, column 6 (max), value \"50\": is not the weighted sum of the children's maxima, 40");
    }

    @OnEveryDatabase
    void childrenWithoutWeightsAreNamed(TestDatabase database) {
        base.replace("components.csv", "measures,20,1", "measures,20,");
        assertRefused(
                database,
                "base/components.csv, line 3, column 7 (weight): is needed, since the parent is a weighted sum",
                "base/components.csv, line 4, column 7 (weight): is needed, since the parent is a weighted sum");
    }

    @OnEveryDatabase
    void aMaximumIsAboveZeroAndNotHuge(TestDatabase database) {
        base.replace("components.csv", "Technical measures,20,1", "Technical measures,0.0,1")
                .replace("components.csv", "Overall,40,,sum", "Overall,0,,sum")
                .replace("components.csv", "Legal measures,20,1", "Legal measures,10000000000,1");
        assertRefused(
                database,
                "base/components.csv, line 2, column 6 (max), value \"0\": is not above 0",
                "base/components.csv, line 3, column 6 (max), value \"10000000000\": is above 100000",
                "base/components.csv, line 4, column 6 (max), value \"0.0\": is not above 0");
    }

    @OnEveryDatabase
    void aTreeHasTenLevels(TestDatabase database) {
        var rows = new StringBuilder("index,edition,component,parent,name,max,weight,aggregation,position,source\n");
        rows.append("GCI,2020,overall,,Level 1,40,,mean,1,report\n");
        for (var level = 2; level <= 10; level++) {
            var parent = level == 2 ? "overall" : "c" + (level - 1);
            rows.append("GCI,2020,c%1$d,%2$s,Level %1$d,40,1,%3$s,1,report\n"
                    .formatted(level, parent, level == 10 ? "" : "mean"));
        }
        base.write("components.csv", rows.toString())
                .write("scores.csv", "index,edition,component,country,value,source\nGCI,2020,overall,KAZ,1,report\n");
        assertLoaded(database, "select count(*) from components", "[10]");
        base.write("components.csv", rows + "GCI,2020,c11,c10,Level 11,40,1,,1,report\n");
        assertRefused(
                database,
                "base/components.csv, line 12, column 4 (parent), value \"c10\": is on level 11; a tree has at most 10");
    }

    @OnEveryDatabase
    void theDecimalsOfAnEditionAreAtMostNine(TestDatabase database) {
        base.replace("editions.csv", "dense,2", "dense,10");
        assertRefused(database, "base/editions.csv, line 2, column 5 (decimals), value \"10\": is above 9");
    }

    @OnEveryDatabase
    void noScoreLiesInTwoTiers(TestDatabase database) {
        base.replace("tiers.csv", "T2,Low,0,20", "T2,Low,0,21");
        assertRefused(
                database,
                "base/tiers.csv, line 3, column 5 (min), value \"0\": overlaps the tier T1, from 20 to the highest score");
        base.replace("tiers.csv", "T2,Low,0,21", "T2,Low,25,");
        assertRefused(
                database,
                "base/tiers.csv, line 3, column 5 (min), value \"25\": overlaps the tier T1, from 20 to the highest score");
        base.replace("tiers.csv", "T2,Low,25,", "T2,Low,0,15");
        assertLoaded(database, "select tier from tiers", "[T1]", "[T2]");
    }

    @OnEveryDatabase
    void aLeafHasNothingToAggregate(TestDatabase database) {
        base.replace("components.csv", "Legal measures,20,1,,", "Legal measures,20,1,mean,");
        assertRefused(
                database,
                "base/components.csv, line 3, column 8 (aggregation), value \"mean\": has no children to aggregate");
    }

    @OnEveryDatabase
    void weightsOfAMeanAreNotAllZero(TestDatabase database) {
        base.replace("components.csv", ",,sum", ",,mean").replace("components.csv", "measures,20,1", "measures,20,0");
        assertRefused(
                database,
                "base/components.csv, line 2, column 8 (aggregation), value \"mean\": the weights of its children are all zero");
    }

    @OnEveryDatabase
    void anEditionNeedsARoot(TestDatabase database) {
        base.replace("components.csv", "overall,,Overall", "overall,legal,Overall");
        assertRefused(
                database,
                "base/components.csv, line 2, column 4 (parent), value \"legal\": the edition has no root: one component must have no parent");
    }

    @OnEveryDatabase
    void anEditionHasOneRoot(TestDatabase database) {
        base.replace("components.csv", "technical,overall", "technical,");
        assertRefused(database, "base/components.csv, line 4, column 4 (parent): is a second root beside overall");
    }

    @OnEveryDatabase
    void aCircleBesideTheRootIsShown(TestDatabase database) {
        base.add("components.csv", "GCI,2020,a,b,A,1,1,,3,report,")
                .add("components.csv", "GCI,2020,b,a,B,1,1,,4,report,")
                .add("components.csv", "GCI,2020,c,b,C,1,1,,5,report,");
        assertRefused(
                database, "base/components.csv, line 5, column 4 (parent), value \"b\": leads in a circle: a, b, a");
    }

    @OnEveryDatabase
    void aParentThatIsNoComponentIsShownWithTheNearest(TestDatabase database) {
        base.replace("components.csv", "technical,overall", "technical,overal");
        assertRefused(
                database,
                "base/components.csv, line 4, column 4 (parent), value \"overal\": is not a component of this edition; did you mean overall?");
    }

    @OnEveryDatabase
    void aComponentThatIsWrongInItselfLeavesTheTreeUnjudged(TestDatabase database) {
        base.replace("components.csv", "Overall,40", "Overall,\"40,0\"");
        assertRefused(
                database,
                "base/components.csv, line 2, column 6 (max), value \"40,0\": has a decimal comma; write 40.0");
    }

    @OnEveryDatabase
    void aComponentOfTheStoreThatDoesNotFitIsReportedAtTheFirstOfTheDataset(
            TestDatabase database, @TempDir Path folder) {
        var more = Folder.copy("base", folder);
        more.write("datapackage.json", """
                        {"name": "more", "version": "1", "resources": [{"name": "components", "path": "components.csv"}]}
                        """).write("components.csv", """
                        index,edition,component,parent,name,max,weight,aggregation,position,source
                        GCI,2020,other,,Another,40,,,9,report
                        """);
        assertRefused(
                database,
                List.of(more),
                "more/components.csv, line 2: with this row, parent of the component overall of the store is wrong:"
                        + " it is a second root beside other");
    }

    @OnEveryDatabase
    void aTierThatOverlapsOneOfTheStoreIsRefused(TestDatabase database, @TempDir Path folder) {
        var more = Folder.copy("base", folder);
        more.write("datapackage.json", """
                        {"name": "more", "version": "1", "resources": [{"name": "tiers", "path": "tiers.csv"}]}
                        """).write("tiers.csv", """
                        index,edition,tier,name,min,max,source
                        GCI,2020,T3,Middle,10,15,report
                        """);
        assertRefused(
                database,
                List.of(more),
                "more/tiers.csv, line 2, column 5 (min), value \"10\": overlaps the tier T2, from 0 to 20");
    }
}

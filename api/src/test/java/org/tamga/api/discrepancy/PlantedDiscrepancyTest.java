package org.tamga.api.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.OwnStore;
import org.tamga.api.Upload;

/** A dataset with one fault of each kind, and what is found in it. */
@ApiTest
@TestProfile(OwnStore.class)
class PlantedDiscrepancyTest {

    private static final Upload FAULTS = Upload.index("planted", "KAZ", "50.0")
            .with("datapackage.json", """
                    {"name": "planted", "title": "Faults", "version": "1", "licenses": [{"name": "CC0-1.0"}], "resources": [
                      {"name": "sources", "path": "sources.csv"}, {"name": "indices", "path": "indices.csv"},
                      {"name": "editions", "path": "editions.csv"}, {"name": "components", "path": "components.csv"},
                      {"name": "scores", "path": "scores.csv"}, {"name": "published_ranks", "path": "published_ranks.csv"},
                      {"name": "organizations", "path": "organizations.csv"},
                      {"name": "memberships", "path": "memberships.csv"},
                      {"name": "instruments", "path": "instruments.csv"},
                      {"name": "instrument_parties", "path": "instrument_parties.csv"}]}
                    """)
            .with("sources.csv", """
                    id,type,authority,title,redistribution
                    planted-s,report,primary,A report,allowed
                    planted-t,report,secondary,A copy of it,allowed
                    """)
            .with("indices.csv", "code,name,source\nPLANTED,Index with faults,planted-s\n")
            .with("components.csv", """
                    index,edition,component,parent,name,max,weight,aggregation,position,source
                    PLANTED,1,overall,,Overall,100,,sum,1,planted-s
                    PLANTED,1,law,overall,Law,50,1,,2,planted-s
                    PLANTED,1,skill,overall,Skill,50,1,,3,planted-s
                    """)
            .with("scores.csv", """
                    index,edition,component,country,value,source
                    PLANTED,1,overall,KAZ,50.0,planted-s
                    PLANTED,1,overall,KAZ,50.9,planted-t
                    PLANTED,1,law,KAZ,25.0,planted-s
                    PLANTED,1,skill,KAZ,25.9,planted-s
                    """)
            .with("published_ranks.csv", """
                    index,edition,country,rank,tier,source
                    PLANTED,1,KAZ,2,,planted-s
                    """)
            .with("organizations.csv", """
                    code,name,kind,founded_on,source
                    FAULTY,Faulty Union,intergovernmental,1980,planted-s
                    """)
            .with("memberships.csv", """
                    organization,country,status,start,end,source
                    FAULTY,KAZ,member,1979,1995,planted-s
                    FAULTY,KAZ,member,1994-01-01,,planted-s
                    """)
            .with("instruments.csv", """
                    id,title,type,level,parties_complete,source
                    FAULTY-1,Faulty treaty,agreement,bilateral,true,planted-s
                    """)
            .with("instrument_parties.csv", """
                    instrument,country,role,signed_on,source
                    FAULTY-1,KGZ,signatory,1990-08-01,planted-s
                    """);

    @Test
    void eachRuleFindsTheFaultThatIsPlantedForIt() {
        assertEquals(201, FAULTS.post("").statusCode());
        assertEquals(
                List.of(
                        "before_founding.FAULTY.KAZ.member.1979 moderate",
                        "before_independence.FAULTY-1.KGZ.signed moderate",
                        "before_independence.FAULTY.KAZ.member.1979 moderate",
                        "membership_overlap.FAULTY.KAZ.full major",
                        "party_list.FAULTY-1.bilateral major",
                        "score_value.PLANTED.1.overall.KAZ minor",
                        "verification_mismatch.PLANTED.1.overall.KAZ.component minor",
                        "verification_mismatch.PLANTED.1.overall.KAZ.rank moderate"),
                Api.get("/v1/discrepancies?origin=computed&limit=500")
                        .getList("items.findAll { it.id.contains('FAULTY') || it.id.contains('PLANTED') }"
                                + ".collect { it.id + ' ' + it.severity }"));
    }
}

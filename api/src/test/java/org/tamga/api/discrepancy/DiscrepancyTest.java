package org.tamga.api.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** The discrepancies of the real data, pinned: what is not in these lists is news. */
@ApiTest
class DiscrepancyTest {

    @Test
    void theKindsOfTheRealDataAreCounted() {
        var counts = new TreeMap<String, Integer>();
        Api.get("/v1/discrepancies?limit=500")
                .<String>getList("items.collect { it.origin + ' ' + it.kind }")
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        assertEquals(
                Map.of(
                        "computed before_founding", 12,
                        "computed before_independence", 11,
                        "computed score_value", 15,
                        "computed verification_mismatch", 16,
                        "curated address", 8,
                        "curated date", 8,
                        "curated identity", 1,
                        "curated merged_documents", 1,
                        "curated reference_mark", 1,
                        "curated status", 3),
                counts);
    }

    @Test
    void theScoresThatSourcesContradictAreThese() {
        assertEquals(
                List.of(
                        "2020 capacity_development FIN major",
                        "2020 organizational FIN major",
                        "2020 overall DOM minor",
                        "2020 overall FIN major",
                        "2020 overall GAB minor",
                        "2020 overall GEO minor",
                        "2020 overall IND minor",
                        "2020 overall IRN minor",
                        "2020 overall KWT minor",
                        "2020 overall NER minor",
                        "2020 overall SWE minor",
                        "2020 overall TUR minor",
                        "2020 overall VNM minor",
                        "2024 capacity_development KAZ minor",
                        "2024 overall KAZ minor"),
                lines(
                        "kind=score_value",
                        "it.edition + ' ' + it.component + ' ' + it.countries[0] + ' ' + it.severity"));
    }

    @Test
    void whatTheVerificationOfTheEditionsFindsIsThis() {
        assertEquals(
                List.of(
                        "2020 capacity_development FIN major",
                        "2020 legal AFG major",
                        "2020 organizational FIN major",
                        "2020 overall DOM minor",
                        "2020 overall FIN major",
                        "2020 overall GAB minor",
                        "2020 overall GEO minor",
                        "2020 overall IND minor",
                        "2020 overall IRN minor",
                        "2020 overall KWT minor",
                        "2020 overall NER minor",
                        "2020 overall SWE minor",
                        "2020 overall TUR minor",
                        "2020 overall VNM minor",
                        "2024 capacity_development KAZ minor",
                        "2024 overall KAZ minor"),
                lines(
                        "kind=verification_mismatch",
                        "it.edition + ' ' + it.component + ' ' + it.countries[0] + ' ' + it.severity"));
    }

    @Test
    void aMismatchShowsWhatIsPrintedAndWhatThePartsMakeOfIt() {
        assertEquals(
                List.of(
                        "itu-gci-2020-profiles prints 92.07. [itu-gci-2020-profiles]",
                        "By the preferred values of its parts it is 95.778026576770486. [worldbank-data360-gci-2020]"),
                Api.get("/v1/discrepancies/verification_mismatch.GCI.2020.overall.FIN.component")
                        .getList("statements.collect { it.text + ' ' + it.citations.source.unique() }"));
    }

    @Test
    void whatIsDatedBeforeItsOrganizationIsThis() {
        assertEquals(
                List.of(
                        "before_founding.CST-1992.in_force.1994-04-20 minor",
                        "before_founding.CST-1992.signed.1992-05-15 minor",
                        "before_founding.CST-1992.signed.1999-04-02 minor",
                        "before_founding.CSTO.ARM.member.1992-05-15 moderate",
                        "before_founding.CSTO.AZE.member.1993-09-24 moderate",
                        "before_founding.CSTO.BLR.member.1993-12-31 moderate",
                        "before_founding.CSTO.GEO.member.1993-12-09 moderate",
                        "before_founding.CSTO.KAZ.member.1992-05-15 moderate",
                        "before_founding.CSTO.KGZ.member.1992-05-15 moderate",
                        "before_founding.CSTO.RUS.member.1992-05-15 moderate",
                        "before_founding.CSTO.TJK.member.1992-05-15 moderate",
                        "before_founding.CSTO.UZB.member.1992-05-15 moderate"),
                lines("kind=before_founding", "it.id + ' ' + it.severity"));
    }

    @Test
    void noListMarkedCompleteIsContradictedAndNoPeriodsOverlap() {
        assertEquals(List.of(), lines("kind=party_list", "it.id"));
        assertEquals(List.of(), lines("kind=membership_overlap", "it.id"));
    }

    @Test
    void theMembershipsBeforeTheIndependenceOfACountryAreThese() {
        assertEquals(
                List.of(
                        "before_independence.CIS.RUS.member.1991-12-08 moderate",
                        "before_independence.COE.SRB.member.2003 moderate",
                        "before_independence.INTERPOL.RUS.member.1990 moderate",
                        "before_independence.OSCE.RUS.participating_state.1975-08-01 moderate",
                        "before_independence.OSCE.SRB.participating_state.2000 moderate",
                        "before_independence.UN.BLR.member.1945-10-24 moderate",
                        "before_independence.UN.IND.member.1945-10-30 moderate",
                        "before_independence.UN.PHL.member.1945-10-24 moderate",
                        "before_independence.UN.RUS.member.1945 moderate",
                        "before_independence.UN.SYR.member.1945-10-24 moderate",
                        "before_independence.UN.UKR.member.1945-10-24 moderate"),
                lines("kind=before_independence", "it.id + ' ' + it.severity"));
    }

    @Test
    void theCuratedOnesAreThese() {
        assertEquals(
                List.of(
                        "address abbasi-doi minor open",
                        "address alma-ata-address minor settled",
                        "address kaz-2004-mfa-address minor open",
                        "address kaz-2023-infodoctrine-address minor settled",
                        "address maltabarov-doi minor open",
                        "address tourist-brand-address minor open",
                        "address usaid-rdcs-address minor open",
                        "address womens-media-address minor open",
                        "date alma-ata-declaration-year moderate open",
                        "date almaty-round-table-year minor settled",
                        "date coe-turkiye-accession moderate open",
                        "date csto-georgia-accession moderate open",
                        "date eaeu-armenia-accession minor open",
                        "date eaeu-kyrgyzstan-accession moderate open",
                        "date kgz-2012-concept-date moderate open",
                        "date osce-serbia-accession moderate settled",
                        "identity usaid-rdcs-identity moderate open",
                        "merged_documents kgz-rus-two-documents major settled",
                        "reference_mark table-1-letter minor settled",
                        "status cis-ukraine-status moderate open",
                        "status csto-armenia-frozen moderate open",
                        "status oas-venezuela-membership major open"),
                lines("origin=curated", "it.kind + ' ' + it.id + ' ' + it.severity + ' ' + it.status"));
    }

    @Test
    void aConflictShowsWhatEachSourceSays() {
        assertEquals(
                List.of(
                        "95.78 itu-gci-2020",
                        "92.07 itu-gci-2020-profiles",
                        "95.77802657677049 worldbank-data360-gci-2020"),
                Api.get("/v1/discrepancies?country=FIN&kind=score_value")
                        .getList("items.find { it.component == 'overall' }.statements"
                                + ".collect { it.value + ' ' + it.citations[0].source }"));
    }

    @Test
    void aSettledOneSaysHow() {
        assertEquals(
                List.of(),
                Api.get("/v1/discrepancies?limit=500")
                        .getList("items.findAll { (it.status == 'settled') != (it.settlement != null) }.id"));
        assertEquals(
                List.of("2022-12-09", "2021-02-25"),
                Api.get("/v1/discrepancies?kind=merged_documents")
                        .getList("items[0].statements.findAll { it.value }.value"));
    }

    @Test
    void theFiltersNarrow() {
        assertEquals(List.of("csto-armenia-frozen"), lines("organization=CSTO&country=ARM&origin=curated", "it.id"));
        assertEquals(List.of("kgz-2012-concept-date"), lines("instrument=KGZ-2012-NSC", "it.id"));
        assertEquals(lines("kind=score_value&kind=verification_mismatch", "it.id"), lines("index=gci", "it.id"));
        assertEquals(List.of("kgz-rus-two-documents"), lines("country=RUS&severity=major&status=settled", "it.id"));
        assertEquals(
                "400 kind: \"scores\" is not known",
                Api.refusal("/v1/discrepancies?kind=scores").replaceAll(";.*", ""));
    }

    private static List<String> lines(String query, String line) {
        return Api.get("/v1/discrepancies?limit=500&" + query).getList("items.collect { " + line + " }");
    }
}

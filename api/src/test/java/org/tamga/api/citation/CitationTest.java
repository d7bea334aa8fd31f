package org.tamga.api.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Sources and releases as references; another implementation reads them. */
@ApiTest
class CitationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anArticleIsCited() {
        assertEquals("""
                @article{zhabaralina-2024,
                  author = {{Bagdagul Zhabaralina} and {Kamilla Sheryazdanova} and {Galina Kakenova} and {Saule Aliyeva}},
                  title = {{The Influence of Information Cooperation in Central Asia on the Interests and Foreign Policy of the Republic of Kazakhstan}},
                  journal = {Journal of Information Policy 14},
                  year = {2024},
                  language = {en},
                  doi = {10.5325/jinfopol.14.2024.0004},
                  url = {https://doi.org/10.5325/jinfopol.14.2024.0004},
                  urldate = {2026-11-21}
                }
                """, Api.text("/v1/sources/zhabaralina-2024/citation.bib"));
        assertEquals("""
                TY  - JOUR
                ID  - zhabaralina-2024
                TI  - The Influence of Information Cooperation in Central Asia on the Interests and Foreign Policy of the Republic of Kazakhstan
                AU  - Bagdagul Zhabaralina
                AU  - Kamilla Sheryazdanova
                AU  - Galina Kakenova
                AU  - Saule Aliyeva
                T2  - Journal of Information Policy 14
                PY  - 2024
                LA  - en
                DO  - 10.5325/jinfopol.14.2024.0004
                UR  - https://doi.org/10.5325/jinfopol.14.2024.0004
                Y2  - 2026/11/21/
                ER  -\s
                """.replace("\n", "\r\n"), Api.text("/v1/sources/zhabaralina-2024/citation.ris"));
        assertEquals("""
                [{"id":"zhabaralina-2024","type":"article-journal",\
                "title":"The Influence of Information Cooperation in Central Asia on the Interests and Foreign Policy of the Republic of Kazakhstan",\
                "author":[{"literal":"Bagdagul Zhabaralina"},{"literal":"Kamilla Sheryazdanova"},{"literal":"Galina Kakenova"},{"literal":"Saule Aliyeva"}],\
                "container-title":"Journal of Information Policy 14","issued":{"date-parts":[[2024]]},\
                "accessed":{"date-parts":[[2026,11,21]]},"language":"en","DOI":"10.5325/jinfopol.14.2024.0004",\
                "URL":"https://doi.org/10.5325/jinfopol.14.2024.0004"}]
                """, Api.text("/v1/sources/zhabaralina-2024/citation.csl.json"));
    }

    @Test
    void whatMeansSomethingToTexIsEscapedAndAddressesAreNot() {
        var chart = Api.text("/v1/sources/coe-cets-185-status-2004/citation.bib");
        assertEquals("""
                @misc{coe-cets-185-status-2004,
                  title = {{CETS 185 status as of 18/6/2004}},
                  howpublished = {Council of Europe},
                  publisher = {Council of Europe},
                  year = {2004},
                  month = jun,
                  date = {2004-06-18},
                  language = {en},
                  url = {http://conventions.coe.int/Treaty/Commun/ChercheSig.asp?NT=185&CM=8&DF=18/06/04&CL=ENG},
                  urldate = {2026-11-21}
                }
                """, chart);
    }

    @Test
    void aReleaseIsCitedWithItsDigest() {
        var release = Api.get("/v1/releases?sort=imported_at&limit=1");
        var id = release.getString("items[0].id");
        var day = release.getString("items[0].imported_at").substring(0, 10);
        assertEquals(
                """
                @misc{tamga-%1$s,
                  author = {{The Tamga maintainers}},
                  title = {{Tamga: open data on how states cooperate on information security}},
                  howpublished = {Tamga},
                  publisher = {Tamga},
                  year = {%2$s},
                  month = nov,
                  date = {%3$s},
                  version = {%1$s},
                  language = {en},
                  url = {%4$s},
                  note = {SHA-256 of the content: %5$s}
                }
                """.formatted(
                                id,
                                day.substring(0, 4),
                                day,
                                Api.url("/v1/releases/" + id + "/archive.zip"),
                                release.getString("items[0].digest")),
                Api.text("/v1/releases/" + id + "/citation.bib").replace("127.0.0.1", "localhost"));
        assertTrue(Api.text("/v1/releases/" + id + "/citation.ris").startsWith("TY  - DATA\r\nID  - tamga-" + id));
        assertTrue(Api.text("/v1/releases/" + id + "/citation.csl.json").contains("\"version\":\"" + id + "\""));
    }

    @Test
    void aForeignReaderFindsTheSameInEveryFormOfEverySource() throws Exception {
        var sources = new TreeMap<String, Map<String, Object>>();
        Api.walk("/v1/sources?limit=500").forEach(source -> sources.put((String) source.get("id"), source));
        var bib = new BibTeXConverter();
        var byBib = bib.toItemData(bib.loadDatabase(file("bib")));
        var ris = new RISConverter();
        var byRis = new TreeMap<String, Map<String, String>>();
        for (var reference : ris.loadLibrary(file("ris")).getReferences()) {
            var read = found(ris.toItemData(reference));
            // It reads the work that something is part of, but keeps it for journals alone.
            read.put("container", String.valueOf(reference.getSecondaryTitle()));
            byRis.put(reference.getId(), read);
        }
        var byCsl = JSON.readValue(file("csl.json"), new TypeReference<List<Map<String, Object>>>() {}).stream()
                .map(CSLItemData::fromJson)
                .collect(Collectors.toMap(CSLItemData::getId, item -> item));
        assertEquals(sources.keySet(), new TreeMap<>(byBib).keySet());
        assertEquals(sources.keySet(), new TreeMap<>(byCsl).keySet());
        assertEquals(sources.keySet(), byRis.keySet());
        sources.forEach((id, source) -> {
            assertEquals(expected(source), found(byBib.get(id)), id + " in BibTeX");
            assertEquals(expected(source), byRis.get(id), id + " in RIS");
            assertEquals(expected(source), found(byCsl.get(id)), id + " in CSL-JSON");
        });
    }

    private static InputStream file(String format) {
        return new ByteArrayInputStream(
                Api.text("/v1/exports/citations." + format).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> expected(Map<String, Object> source) {
        var expected = new TreeMap<String, String>();
        for (var field : List.of("title", "authors", "container", "publisher", "issued", "language", "doi", "url")) {
            expected.put(field, String.valueOf(source.get(field)).replace('\u2019', '\''));
        }
        return expected;
    }

    private static Map<String, String> found(CSLItemData item) {
        var found = new TreeMap<String, String>();
        found.put("title", item.getTitle());
        found.put(
                "authors",
                item.getAuthor() == null
                        ? "null"
                        : Arrays.stream(item.getAuthor())
                                .map(CitationTest::name)
                                .collect(Collectors.joining("; ")));
        found.put("container", String.valueOf(item.getContainerTitle()));
        found.put("publisher", String.valueOf(item.getPublisher()));
        found.put("issued", date(item.getIssued()));
        found.put("language", String.valueOf(item.getLanguage()));
        found.put("doi", String.valueOf(item.getDOI()));
        found.put("url", String.valueOf(item.getURL()));
        // TeX sets a straight apostrophe as a curved one, and so does this reader.
        found.replaceAll((field, text) -> text.replace('\u2019', '\''));
        return found;
    }

    private static String name(CSLName name) {
        return name.getLiteral() != null
                ? name.getLiteral()
                : name.getGiven() == null ? name.getFamily() : name.getGiven() + " " + name.getFamily();
    }

    private static String date(CSLDate date) {
        if (date != null && date.getDateParts() == null) {
            // A month without a day is left to the reader as it stands.
            return date.getRaw() == null
                    ? "null"
                    : date.getRaw().replaceAll("/+$", "").replace('/', '-');
        }
        return date == null
                ? "null"
                : Arrays.stream(date.getDateParts()[0])
                        .mapToObj("%02d"::formatted)
                        .collect(Collectors.joining("-"));
    }

    @Test
    void aBibliographyTakesTheFiltersOfTheList() {
        var path = "/v1/exports/citations.csl.json?type=dataset&dataset=countries";
        assertEquals(
                Api.get("/v1/sources?type=dataset&dataset=countries").getList("items.id"),
                Api.request().get(path).jsonPath().getList("id"));
        assertEquals("[]\n", Api.text("/v1/exports/citations.csl.json?type=report&dataset=countries"));
        var file = Api.request().get(path);
        assertEquals("application/vnd.citationstyles.csl+json", file.contentType());
        var release = Api.get("/v1/status").getString("release");
        assertEquals(
                "attachment; filename=\"tamga-citations-" + release + ".csl.json\"",
                file.header("Content-Disposition"));
        assertEquals(
                "attachment; filename=\"itu-gci-2020.ris\"",
                Api.request().get("/v1/sources/itu-gci-2020/citation.ris").header("Content-Disposition"));
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertTrue(Api.refusal("/v1/sources/itu-gci-2021/citation.bib")
                .startsWith("404 There is no source \"itu-gci-2021\"; did you mean itu-gci-20"));
        assertTrue(Api.refusal("/v1/sources/itu-gci-2020/citation.cslxjson").startsWith("404 "));
        assertTrue(Api.refusal("/v1/releases/2020.01.01-1/citation.ris").startsWith("404 There is no release"));
        assertTrue(Api.refusal("/v1/exports/citations.bib?typ=report").contains("did you mean type?"));
    }
}

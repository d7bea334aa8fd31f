package org.tamga.api.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.citation.CslItem.CslName;

class BibTexTest {

    private static final String TITLE = "100 % of A&B_c #1 {for $5} in C:\\d, ~x^2 — Қазақстан \"as is\"";

    private static final CslItem HOSTILE = new CslItem(
            "hostile",
            "report",
            TITLE,
            List.of(new CslName("Smith and Sons, Ltd."), new CslName("Ñandú & Co")),
            null,
            "P & P",
            null,
            null,
            null,
            null,
            null,
            "https://example.org/a_b?x={1}&y=50%25#z\\",
            null);

    @Test
    void everyCharacterThatTexReadsIsEscaped() {
        assertEquals("""
                @techreport{hostile,
                  author = {{Smith and Sons, Ltd.} and {Ñandú \\& Co}},
                  title = {{100 \\% of A\\&B\\_c \\#1 \\{for \\$5\\} in C:\\textbackslash{}d, \\textasciitilde{}x\\textasciicircum{}2 — Қазақстан "as is"}},
                  institution = {P \\& P},
                  url = {https://example.org/a_b?x=%7B1%7D&y=50%25#z%5C}
                }
                """, BibTex.of(HOSTILE));
    }

    @Test
    void aForeignReaderFindsTheTitleAsItIs() throws Exception {
        var bib = new BibTeXConverter();
        var read = bib.toItemData(bib.loadDatabase(
                        new ByteArrayInputStream(BibTex.of(HOSTILE).getBytes(StandardCharsets.UTF_8))))
                .get("hostile");
        assertEquals(TITLE, read.getTitle());
        assertEquals("P & P", read.getPublisher());
    }
}

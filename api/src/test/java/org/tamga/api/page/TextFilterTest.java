package org.tamga.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** The parameter q of the lists. */
@ApiTest
class TextFilterTest {

    @ParameterizedTest
    @CsvSource({
        "countries, казахстан",
        "organizations, шанхай",
        "indices, cyber",
        "instruments, соглашение",
        "initiatives, cyber",
        "sources, agreement",
        "datasets, index"
    })
    void theCaseOfATextDoesNotMatter(String list, String text) {
        var found = total(list, text);
        assertTrue(found > 0, list);
        assertEquals(found, total(list, text.toUpperCase(Locale.ROOT)));
    }

    private static int total(String list, String text) {
        return Api.get("/v1/" + list + "?limit=1&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .getInt("page.total");
    }
}

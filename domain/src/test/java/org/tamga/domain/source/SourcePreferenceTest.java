package org.tamga.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcePreferenceTest {

    @Test
    void thePreferredSourcesComeInTheirOrderAndAnyOtherByItsId() {
        var preference = SourcePreference.of("report;annex;article");
        assertEquals(
                List.of("report", "annex", "article", "blog", "news"),
                Stream.of("news", "article", "annex", "blog", "report")
                        .sorted(preference.by(Function.identity()))
                        .toList());
    }
}

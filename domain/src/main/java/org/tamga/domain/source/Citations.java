package org.tamga.domain.source;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The citations of a row as its two columns hold them: ids and locators, each separated by ';', in the same order.
 *
 * @param source one id or more
 * @param locator as many places, some of them empty, or null if there is none at all
 */
@Embeddable
public record Citations(String source, String locator) {

    /** One citation for each source, in the order of the row. */
    public List<Citation> list() {
        var sources = source.split(";");
        var locators = locator == null ? new String[0] : locator.split(";", -1);
        return IntStream.range(0, sources.length)
                .mapToObj(i -> new Citation(sources[i], i < locators.length ? emptyToNull(locators[i]) : null))
                .toList();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

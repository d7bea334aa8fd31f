package org.tamga.api.query;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.release.model.CurrentRelease;

/** The language in which names are given: that of the parameter, else of the header, else English. */
public class Language {

    /** The language of the names that every record has. */
    public static final String DEFAULT = "en";

    private static final int LONGEST_LIST = 1000;

    @RestQuery
    @Pattern(regexp = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", message = "must be a language tag such as ru or uz-Latn")
    @Parameter(
            description =
                    "The language of names (BCP 47); `Accept-Language` is read if it is left out. A name that is not"
                            + " known in it is given in English.",
            example = "ru")
    String lang;

    @Context
    HttpHeaders headers;

    /** The names of these countries, without those that have no name in this language. */
    public Map<String, String> names(Collection<String> countries) {
        var names = CurrentRelease.model().countries().in(code());
        return countries.stream()
                .distinct()
                .filter(names::containsKey)
                .collect(Collectors.toMap(Function.identity(), country -> names.get(country).name));
    }

    /** A known language. */
    public String code() {
        var known = CurrentRelease.model().countries().languages();
        if (lang != null) {
            return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(lang), known))
                    .orElseThrow(() -> Lookups.unknown("lang", lang, known));
        }
        return accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), known);
    }

    /** As below, for several header lines, which are read as one list. */
    public static String accepted(List<String> lines, List<String> known) {
        return lines.isEmpty() ? DEFAULT : accepted(String.join(",", lines), known);
    }

    /**
     * The best of the known languages for what a client accepts (RFC 9110, 12.5.4; RFC 4647, 3.4); English if there is
     * none.
     *
     * @param accepted the value of Accept-Language, or null; a list that is unreasonably long is ignored
     */
    public static String accepted(String accepted, List<String> known) {
        if (accepted == null || accepted.length() > LONGEST_LIST || known.isEmpty()) {
            return DEFAULT;
        }
        try {
            var ranges = LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            return Optional.ofNullable(Locale.lookupTag(ranges, known)).orElse(DEFAULT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformedHeader) {
            return DEFAULT;
        }
    }
}

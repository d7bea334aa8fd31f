package org.tamga.api.citation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.tamga.domain.release.Release;
import org.tamga.domain.source.Source;
import org.tamga.domain.time.PartialDate;

/** A document in the terms of CSL. The other citation formats are made from it. */
public record CslItem(
        String id,
        String type,
        String title,
        List<CslName> author,
        @JsonProperty("container-title") String containerTitle,
        String publisher,
        CslDate issued,
        CslDate accessed,
        String version,
        String language,
        @JsonProperty("DOI") String doi,
        @JsonProperty("URL") String url,
        String note) {

    /** A name as one text, since our sources do not say which part is the family name. */
    public record CslName(String literal) {}

    /** A day, a month or a year. */
    public record CslDate(@JsonProperty("date-parts") List<List<Integer>> dateParts) {

        static CslDate of(PartialDate date) {
            return date == null
                    ? null
                    : new CslDate(List.of(Stream.of(date.toString().split("-"))
                            .map(Integer::valueOf)
                            .toList()));
        }

        /** The year, then the month and the day as far as they are known. */
        List<Integer> parts() {
            return dateParts.get(0);
        }
    }

    /** A source. */
    public static CslItem of(Source source) {
        return new CslItem(
                source.id,
                type(source),
                source.title,
                names(source.authors),
                source.container,
                source.publisher,
                CslDate.of(source.issued),
                CslDate.of(source.retrievedOn),
                null,
                source.language,
                source.doi,
                source.url,
                null);
    }

    /**
     * The data of a release.
     *
     * @param archive the URL of its archive
     */
    public static CslItem of(Release release, URI archive) {
        var day = release.importedAt.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        return new CslItem(
                "tamga-" + release.id,
                "dataset",
                "Tamga: open data on how states cooperate on information security",
                names("The Tamga maintainers"),
                null,
                "Tamga",
                CslDate.of(PartialDate.parse(day.toString())),
                null,
                release.id,
                "en",
                null,
                archive.toString(),
                "SHA-256 of the content: " + release.digest);
    }

    private static String type(Source source) {
        return switch (source.type) {
            case "article" -> source.container == null ? "article" : "article-journal";
            case "news" -> "article-newspaper";
            case "dataset", "report" -> source.type;
            case "legal_text" -> "legislation";
            case "web_page" -> "webpage";
            default -> "document";
        };
    }

    private static List<CslName> names(String names) {
        return names == null
                ? null
                : Stream.of(names.split(";"))
                        .map(String::strip)
                        .map(CslName::new)
                        .toList();
    }
}

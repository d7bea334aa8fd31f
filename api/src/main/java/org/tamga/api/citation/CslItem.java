package org.tamga.api.citation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.domain.release.Release;
import org.tamga.domain.source.Source;
import org.tamga.domain.time.PartialDate;

/** A document as citing programs know it, in the words of CSL; the other forms of a citation follow from it. */
@Schema(name = "CslItem", description = "A document as citing programs know it (CSL-JSON 1.0)")
public record CslItem(
        @NotNull @Schema(examples = "itu-gci-2020", maxLength = 80)
        String id,

        @NotNull
        @Schema(
                description =
                        "article, article-journal, article-newspaper, dataset, document, legislation, report or webpage",
                examples = "report",
                maxLength = 40)
        String type,

        @NotNull @Schema(examples = "Global Cybersecurity Index 2020", maxLength = 1000)
        String title,

        @Schema(maxItems = 1000) List<CslName> author,

        @JsonProperty("container-title")
        @Schema(description = "The journal or the work that it is part of", maxLength = 500)
        String containerTitle,

        @Schema(examples = "International Telecommunication Union", maxLength = 500)
        String publisher,

        CslDate issued,
        CslDate accessed,

        @Schema(examples = "2026.11.21-1", maxLength = 50) String version,

        @Schema(description = "BCP 47", examples = "en", maxLength = 20)
        String language,

        @JsonProperty("DOI") @Schema(examples = "10.5325/jinfopol.14.2024.0004", maxLength = 200)
        String doi,

        @JsonProperty("URL")
        @Schema(
                format = "uri",
                examples = "https://www.itu.int/dms_pub/itu-d/opb/str/D-STR-GCI.01-2021-PDF-E.pdf",
                maxLength = 2000)
        String url,

        @Schema(maxLength = 2000) String note) {

    /** A name that is not taken apart: which part of it is the family's, no source of ours says. */
    @Schema(name = "CslName", description = "A name that is not taken apart")
    public record CslName(
            @NotNull @Schema(examples = "International Telecommunication Union", maxLength = 1000)
            String literal) {}

    /** A day, a month or a year. */
    @Schema(name = "CslDate", description = "A day, a month or a year")
    public record CslDate(
            @NotNull
            @JsonProperty("date-parts")
            @Schema(description = "One date: the year, the month, the day", minItems = 1, maxItems = 1)
            List<List<Integer>> dateParts) {

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
     * All the data as a release had them.
     *
     * @param archive where they are
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

package org.tamga.api.citation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.source.Source;

/** A document that facts were read from. */
@ColumnsOf("sources")
@Schema(name = "Source", description = "A document that facts were read from, with its licence")
public record SourceView(
        @NotNull @Schema(description = "The id by which records cite it", examples = "itu-gci-2020")
        String id,

        @Schema(
                description =
                        "report, article, dataset, web_page, legal_text, news, official_document, or a further word",
                examples = "report")
        String type,

        @Schema(
                description =
                        "primary (the depositary, the issuer or the index's own publisher), secondary or tertiary",
                examples = "primary")
        String authority,

        @Schema(examples = "Global Cybersecurity Index 2020")
        String title,

        @Schema(description = "Separated by ';'", examples = "International Telecommunication Union")
        String authors,

        @Schema(description = "The journal or the work that it is part of")
        String container,

        @Schema(examples = "International Telecommunication Union")
        String publisher,

        @Schema(description = "A date known to the year, the month or the day", examples = "2021")
        String issued,

        @Schema(description = "BCP 47", examples = "en") String language,

        @Schema(examples = "10.5325/jinfopol.14.2024.0004") String doi,

        @Schema(examples = "https://www.itu.int/dms_pub/itu-d/opb/str/D-STR-GCI.01-2021-PDF-E.pdf")
        String url,

        @Schema(description = "The licence, as SPDX names it where it does", examples = "CC-BY-4.0")
        String license,

        @Schema(examples = "https://creativecommons.org/licenses/by/4.0/")
        String licenseUrl,

        @Schema(
                description = "Whether its values may be passed on: allowed, limited, denied or unknown",
                examples = "limited")
        String redistribution,

        @Schema(description = "When it was read", examples = "2026-11-21")
        String retrievedOn,

        @Schema(description = "What a reader must know of it")
        String note,

        @Schema(description = "The dataset that brings it", examples = "gci")
        String dataset)
        implements Cited {

    /** The view of a source. */
    public static SourceView of(Source source) {
        return new SourceView(
                source.id,
                source.type,
                source.authority,
                source.title,
                source.authors,
                source.container,
                source.publisher,
                Objects.toString(source.issued, null),
                source.language,
                source.doi,
                source.url,
                source.license,
                source.licenseUrl,
                source.redistribution,
                Objects.toString(source.retrievedOn, null),
                source.note,
                source.dataset);
    }

    /** A source is its own evidence. */
    @Override
    @Schema(hidden = true)
    @com.fasterxml.jackson.annotation.JsonIgnore
    public List<CitationView> citations() {
        return List.of();
    }
}

package org.tamga.api.citation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.source.Source;

/** A document that facts were read from. */
@ColumnsOf("sources")
@Schema(name = "Source", description = "A document that facts were read from, with its licence")
public record SourceView(
        @NotNull String id,
        String type,
        String authority,
        String title,
        String authors,
        String container,
        String publisher,
        String issued,
        String language,
        String doi,
        String url,
        String license,
        String licenseUrl,
        String redistribution,
        String retrievedOn,
        String note,
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
}

package org.tamga.api.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The formats in which citing programs take documents: entries with a separator between a beginning and an end. */
@Schema(
        name = "CitationFormat",
        description =
                "`bib` is BibTeX in UTF-8; names stand in braces, since no source says which part of them is the family's."
                        + " `ris` is RIS in UTF-8, for EndNote, Zotero, Mendeley and others. `csl.json` is CSL-JSON, for Zotero,"
                        + " Pandoc and other programs that know the Citation Style Language.")
public enum CitationFormat {
    BIB("application/x-bibtex; charset=utf-8", "", "\n", ""),
    RIS("application/x-research-info-systems; charset=utf-8", "", "\r\n", ""),
    CSL_JSON("application/vnd.citationstyles.csl+json", "[", ",\n", "]\n");

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final String mediaType;
    private final String beginning;
    private final String separator;
    private final String end;

    CitationFormat(String mediaType, String beginning, String separator, String end) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.separator = separator;
        this.end = end;
    }

    /** The format with this extension; JAX-RS calls it. A path with an unknown extension is answered with 404. */
    public static CitationFormat fromString(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The extension of the file, and of its path. */
    @JsonValue
    public String extension() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The media type with its parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The text before an entry; the first entry differs. */
    public String before(boolean first) {
        return first ? beginning : separator;
    }

    /** The text after the last entry, even if there is no entry. */
    public String end(boolean none) {
        return none ? beginning + end : end;
    }

    /** A document as one entry. */
    public String entry(CslItem item) {
        return switch (this) {
            case BIB -> BibTex.of(item);
            case RIS -> Ris.of(item);
            case CSL_JSON -> json(item);
        };
    }

    /** A file with one document. */
    public Response file(CslItem item) {
        return Response.ok(before(true) + entry(item) + end(false), mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + item.id() + "." + extension() + "\"")
                .build();
    }

    private static String json(CslItem item) {
        try {
            return JSON.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

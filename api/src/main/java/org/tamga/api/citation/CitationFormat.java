package org.tamga.api.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The forms in which citing programs take documents: entries with a separator between a beginning and an end. */
public enum CitationFormat {
    BIB(CitationFormat.BIB_TYPE + "; charset=utf-8", "", "\n", ""),
    RIS(CitationFormat.RIS_TYPE + "; charset=utf-8", "", "\r\n", ""),
    CSL_JSON(CitationFormat.CSL_TYPE, "[", ",\n", "]\n");

    /** The media type of BibTeX. */
    public static final String BIB_TYPE = "application/x-bibtex";

    /** The media type of RIS. */
    public static final String RIS_TYPE = "application/x-research-info-systems";

    /** The media type of CSL-JSON. */
    public static final String CSL_TYPE = "application/vnd.citationstyles.csl+json";

    /** What the paths of citations end in. */
    public static final String FORM = ".{form:bib|ris|csl[.]json}";

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

    /** The form that the end of a path names. */
    public static CitationFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    /** What the path of a file ends in. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The media type with its parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What stands before an entry: the first one, or another. */
    public String before(boolean first) {
        return first ? beginning : separator;
    }

    /** What stands after the last entry, of which there may be none. */
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

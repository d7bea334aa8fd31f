package org.tamga.api.export;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The format of a file of rows. */
@Schema(
        name = "ExportFormat",
        description =
                "`csv` has the columns of the table as a dataset brings it, so that the file can be imported again (UTF-8,"
                        + " RFC 4180); a text that a spreadsheet would take for a formula stands behind an apostrophe, which an"
                        + " import takes away. `ndjson` has one JSON object on each line, as the list answers it. `xlsx` is an"
                        + " Excel workbook of one sheet with the columns of the CSV; texts are never formulas, and it has at"
                        + " most 1,048,575 rows.")
public enum ExportFormat {
    CSV("text/csv", "; charset=utf-8; header=present"),
    NDJSON("application/x-ndjson", ""),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "");

    private final String mediaType;
    private final String parameters;

    ExportFormat(String mediaType, String parameters) {
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    /** The format with this extension; JAX-RS calls it. A path with an unknown extension is answered with 404. */
    public static ExportFormat fromString(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The extension of the file, and of its path. */
    @JsonValue
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type with its parameters, for the Content-Type header. */
    String contentType() {
        return mediaType + parameters;
    }
}

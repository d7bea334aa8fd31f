package org.tamga.api.export;

import java.util.Locale;

/** The forms in which a table is handed out. */
public enum ExportFormat {
    CSV(ExportFormat.CSV_TYPE, "; charset=utf-8; header=present"),
    NDJSON(ExportFormat.NDJSON_TYPE, ""),
    XLSX(ExportFormat.XLSX_TYPE, "");

    static final String CSV_TYPE = "text/csv";
    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String parameters;

    ExportFormat(String mediaType, String parameters) {
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    /** The form that the end of a path names. */
    static ExportFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    /** What the path of a file ends in. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type as it stands in an answer. */
    String contentType() {
        return mediaType + parameters;
    }
}

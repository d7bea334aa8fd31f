package org.tamga.api.export;

import java.util.Locale;

/** The forms in which a table is handed out. */
enum Form {
    CSV(Form.CSV_TYPE + "; charset=utf-8; header=present"),
    NDJSON(Form.NDJSON_TYPE),
    XLSX(Form.XLSX_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The form that the end of a path names. */
    static Form of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    /** What the path of a file ends in. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }
}

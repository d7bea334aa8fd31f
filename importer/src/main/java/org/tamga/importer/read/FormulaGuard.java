package org.tamga.importer.read;

/**
 * Prevents a spreadsheet that opens a CSV file from executing a text as a formula: such a text gets a leading
 * apostrophe. Reading removes the apostrophe, so that every text survives unchanged.
 */
public final class FormulaGuard {

    /**
     * Characters with which a formula can begin, or which a spreadsheet skips before one; the last four are full-width
     * variants.
     */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** The values of a row as a CSV file holds them. */
    public static String[] guard(String... values) {
        var guarded = new String[values.length];
        for (var i = 0; i < values.length; i++) {
            guarded[i] = values[i] != null && isRisky(values[i]) ? "'" + values[i] : values[i];
        }
        return guarded;
    }

    /** The value that a field of a CSV file means. */
    static String unguard(String field) {
        return field.startsWith("'") && isRisky(field) ? field.substring(1) : field;
    }

    /** A text that only looks guarded gets an apostrophe too, since reading it would remove one. */
    private static boolean isRisky(String text) {
        var i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && BEGINNINGS.indexOf(text.charAt(i)) >= 0;
    }
}

package org.tamga.importer.read;

/**
 * Keeps a spreadsheet that opens a CSV file from taking a text for a formula: such a text stands behind an apostrophe
 * there. It loses it again when it is read, so that every text comes back as it was.
 */
public final class FormulaGuard {

    /** With these a spreadsheet lets a formula begin, or skips them to find one; the last four are wide forms. */
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

    /** A text that only looks guarded is guarded too, or reading it would change it. */
    private static boolean isRisky(String text) {
        var i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && BEGINNINGS.indexOf(text.charAt(i)) >= 0;
    }
}

package org.tamga.importer.problem;

/**
 * One thing that is wrong in a dataset, and where.
 *
 * @param dataset the name of the dataset
 * @param file the file inside the dataset
 * @param line the line on which the row starts, from 1, or 0 if the problem is of the whole file
 * @param column the field's number in the row, from 1, or 0 if the problem is of the whole row; in JSON, which has no
 *     fields, the character's number in the line
 * @param field the field's name, or null
 * @param value the value as it stands in the file, cut after 100 characters, or null
 * @param rule the rule that is broken, one of a fixed set of words
 * @param message what is wrong and what would be right
 */
public record Problem(
        String dataset, String file, long line, int column, String field, String value, String rule, String message) {

    private static final int SHOWN = 100;

    public Problem {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
    }

    @Override
    public String toString() {
        var place = new StringBuilder(dataset).append('/').append(file);
        if (line > 0) {
            place.append(", line ").append(line);
        }
        if (column > 0) {
            place.append(", column ").append(column);
        }
        if (field != null) {
            place.append(" (").append(field).append(')');
        }
        if (value != null) {
            place.append(", value \"").append(onOneLine(value)).append('"');
        }
        return place.append(": ").append(message).toString();
    }

    private static String onOneLine(String value) {
        return value.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }
}

package org.tamga.importer.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tamga.importer.check.ValueCheck.Fault;
import org.tamga.importer.table.Column;

/** Checks a number: what it is if it is written as people and programs write numbers. */
final class NumberCheck {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0+");
    private static final Pattern GAPS = Pattern.compile("(?<=\\d)[\\s\\p{Z}'’](?=\\d)");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern GROUPS = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUPS_OF_DOTS =
            Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+,\\d+|-?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern ODD = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

    private NumberCheck() {}

    /** What is wrong with a number, if anything. */
    static Optional<Fault> check(Column column, String value) {
        if (!PLAIN.matcher(value).matches()) {
            return form(column, value);
        }
        if (column.type() == Column.Type.INTEGER && value.contains(".")) {
            var whole = WHOLE.matcher(value);
            return whole.matches()
                    ? fault("number", "is whole; write " + whole.group(1))
                    : fault("number", "is not a whole number");
        }
        var number = new BigDecimal(value);
        if (column.min() != null && number.compareTo(column.min()) < 0) {
            return fault("range", "is below " + column.min().toPlainString());
        }
        if (column.max() != null && number.compareTo(column.max()) > 0) {
            return fault("range", "is above " + column.max().toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<Fault> form(Column column, String value) {
        if (ValueCheck.isMissing(value)) {
            return fault("missing", ValueCheck.missing(column));
        }
        var closed = GAPS.matcher(value).replaceAll("");
        if (!closed.equals(value)) {
            return PLAIN.matcher(closed).matches()
                    ? fault("number", "has a space inside; write " + closed)
                    : form(column, closed);
        }
        if (ONE_GROUP.matcher(value).matches()) {
            return fault(
                    "decimal_comma",
                    "can be " + value.replace(",", "") + " or " + value.replace(',', '.')
                            + "; write the one that is meant");
        }
        if (GROUPS.matcher(value).matches()) {
            return fault("number", "has commas between thousands; write " + value.replace(",", ""));
        }
        if (GROUPS_OF_DOTS.matcher(value).matches()) {
            return fault(
                    "number",
                    "has dots between thousands; write "
                            + value.replace(".", "").replace(',', '.'));
        }
        if (COMMA_DECIMAL.matcher(value).matches()) {
            return fault("decimal_comma", "has a decimal comma; write " + value.replace(',', '.'));
        }
        if (value.endsWith("%")
                && PLAIN.matcher(value.substring(0, value.length() - 1).strip()).matches()) {
            return fault(
                    "number",
                    "has a percent sign; write "
                            + value.substring(0, value.length() - 1).strip());
        }
        if (ODD.matcher(value).matches()) {
            return fault("number", "is not written as a plain number; write " + plain(value));
        }
        return fault("number", "is not a decimal number such as 12.5");
    }

    private static String plain(String value) {
        var number = new BigDecimal(value);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<Fault> fault(String rule, String message) {
        return Optional.of(new Fault(rule, message));
    }
}

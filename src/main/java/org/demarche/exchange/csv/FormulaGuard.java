package org.demarche.exchange.csv;

/**
 * Keeps spreadsheets from running a cell as a formula: one that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a carriage return gets an apostrophe in front, and so does one that looks as if it had got one.
 * Words of articles come from strangers, and a date before our era begins with a minus.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String on(String cell) {
        return risky(cell) ? "'" + cell : cell;
    }

    /** Undoes {@link #on}. */
    static String off(String cell) {
        return cell.startsWith("'") && risky(cell) ? cell.substring(1) : cell;
    }

    /** Whether it begins so, apostrophes left aside. */
    private static boolean risky(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && STARTS.indexOf(cell.charAt(start)) >= 0;
    }
}

package it.trama.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * The codice fiscale of a natural person: sixteen capital letters and digits, check letter right. Where two people would get the same
 * code the tax office replaces digits by letters from the right (omocodia): all such codes are valid, and {@link #base()} undoes it.
 * Never a key: it may be missing, provisional, changed.
 */
public record FiscalCode(String value) {

    private static final int LENGTH = 16;
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String SUBSTITUTES = "LMNPQRSTUV";
    private static final int FEMALE_DAY = 40;
    private static final int UP_TO_THE_DAY = 11;

    /** Where digits stand, in the order in which omocodia replaces them. */
    private static final int[] DIGITS = {14, 13, 12, 10, 9, 7, 6};

    public FiscalCode {
        refusalOf(value).ifPresent(reason -> {
            throw new IllegalArgumentException("not a fiscal code: " + reason);
        });
    }

    /** Lenient on case and blanks, strict on all else. */
    public static Result<FiscalCode, FiscalCodeRefusal> parse(String typed) {
        String code = withoutBlanks(typed).toUpperCase(Locale.ROOT);
        return refusalOf(code)
                .<Result<FiscalCode, FiscalCodeRefusal>>map(Result::refused)
                .orElseGet(() -> Result.done(new FiscalCode(code)));
    }

    /**
     * The code that the rules give before any omocodia.
     *
     * @param belfiore the municipality or foreign state of birth, as {@code D150} or {@code Z129}
     */
    public static FiscalCode compute(
            String familyName, String givenName, LocalDate birthDate, Sex sex, String belfiore) {
        return closed(new StringBuilder(LENGTH)
                .append(upToTheDay(familyName, givenName, birthDate, sex))
                .append(belfiore));
    }

    /** Do names, birth and sex agree with this code, omocodic or not? The place of birth is not asked: it changes name and code over the years. */
    public boolean matches(String familyName, String givenName, LocalDate birthDate, Sex sex) {
        String expected = upToTheDay(familyName, givenName, birthDate, sex);
        return expected.contentEquals(restored().subSequence(0, UP_TO_THE_DAY));
    }

    public boolean isOmocodic() {
        for (int at : DIGITS) {
            if (!isDigit(value.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** With its digits restored and the check letter made anew: one key to search all variants by. */
    public FiscalCode base() {
        return isOmocodic() ? closed(restored()) : this;
    }

    /**
     * The variant with the last {@code level} digits replaced.
     *
     * @param level 0 (the base) to 7
     */
    public FiscalCode withOmocodia(int level) {
        var code = restored();
        for (int i = 0; i < level; i++) {
            int at = DIGITS[i];
            code.setCharAt(at, SUBSTITUTES.charAt(code.charAt(at) - '0'));
        }
        return closed(code);
    }

    /** The code says the year without its century: the latest birth that is not after the reference date. */
    public LocalDate birthDate(LocalDate reference) {
        var code = restored();
        int month = MONTHS.indexOf(code.charAt(8)) + 1;
        int day = number(code, 9) % FEMALE_DAY;
        int year = reference.getYear() / 100 * 100 + number(code, 6);
        while (!YearMonth.of(year, month).isValidDay(day)
                || LocalDate.of(year, month, day).isAfter(reference)) {
            year -= 100;
        }
        return LocalDate.of(year, month, day);
    }

    public Sex sex() {
        return number(restored(), 9) > FEMALE_DAY ? Sex.FEMALE : Sex.MALE;
    }

    /** Municipality or foreign state of birth. */
    public String belfiore() {
        return restored().substring(UP_TO_THE_DAY);
    }

    private static String upToTheDay(String familyName, String givenName, LocalDate birthDate, Sex sex) {
        int day = birthDate.getDayOfMonth() + (sex == Sex.FEMALE ? FEMALE_DAY : 0);
        return FiscalCodeLetters.ofFamilyName(familyName)
                + FiscalCodeLetters.ofGivenName(givenName)
                + twoDigits(birthDate.getYear() % 100)
                + MONTHS.charAt(birthDate.getMonthValue() - 1)
                + twoDigits(day);
    }

    private static FiscalCode closed(StringBuilder fifteen) {
        if (fifteen.length() != LENGTH - 1 || hasWrongShape(fifteen)) {
            throw new IllegalArgumentException("no code can begin like this; is the place of birth a Belfiore code?");
        }
        return new FiscalCode(fifteen.append(FiscalCodeLetters.check(fifteen)).toString());
    }

    private static Optional<FiscalCodeRefusal> refusalOf(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(FiscalCodeRefusal.WRONG_LENGTH);
        }
        if (hasWrongShape(code) || !isLetter(code.charAt(LENGTH - 1))) {
            return Optional.of(FiscalCodeRefusal.WRONG_SHAPE);
        }
        return code.charAt(LENGTH - 1) == FiscalCodeLetters.check(code)
                ? Optional.empty()
                : Optional.of(FiscalCodeRefusal.WRONG_CHECK_LETTER);
    }

    private static boolean hasWrongShape(CharSequence code) {
        for (int at = 0; at < LENGTH - 1; at++) {
            char c = code.charAt(at);
            boolean right = standsADigitAt(at) ? isDigit(c) || SUBSTITUTES.indexOf(c) >= 0 : isLetter(c);
            if (!right) {
                return true;
            }
        }
        return isOnNoCalendar(restored(code));
    }

    /** 29 February passes in years 00, 04, 08…: the century is not in the code. */
    private static boolean isOnNoCalendar(CharSequence code) {
        int month = MONTHS.indexOf(code.charAt(8)) + 1;
        int written = number(code, 9);
        int day = written > FEMALE_DAY ? written - FEMALE_DAY : written;
        return month == 0
                || day == 0
                || !YearMonth.of(2000 + number(code, 6), month).isValidDay(day);
    }

    private StringBuilder restored() {
        return restored(value);
    }

    /** The first fifteen with every substitute letter turned back into its digit. */
    private static StringBuilder restored(CharSequence code) {
        var restored = new StringBuilder(code).delete(LENGTH - 1, LENGTH);
        for (int at : DIGITS) {
            int digit = SUBSTITUTES.indexOf(restored.charAt(at));
            if (digit >= 0) {
                restored.setCharAt(at, (char) ('0' + digit));
            }
        }
        return restored;
    }

    private static boolean standsADigitAt(int at) {
        return at == 6 || at == 7 || at == 9 || at == 10 || at > UP_TO_THE_DAY;
    }

    private static int number(CharSequence code, int at) {
        return (code.charAt(at) - '0') * 10 + code.charAt(at + 1) - '0';
    }

    private static String twoDigits(int number) {
        return "" + (char) ('0' + number / 10) + (char) ('0' + number % 10);
    }

    private static String withoutBlanks(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

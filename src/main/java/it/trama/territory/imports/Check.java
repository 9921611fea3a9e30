package it.trama.territory.imports;

import static it.trama.platform.web.Texts.t;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a cell of a file must be; the texts say it to who sent the file. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold patterns only
enum Check {
    ISTAT_CODE(matching("[0-9]{6}")),
    NAME(matching(".{1,100}")),
    BELFIORE_CODE(matching("[A-Z][0-9]{3}")),
    SUBDISTRICT(matching("[1-9][0-9]?")),
    FLAG(matching("true|false")),
    WHOLE(matching("[0-9]{1,8}")),
    POPULATION_CLASS(matching("over_5000|from_3000_to_5000|from_1000_to_3000|under_1000")),
    AREA(text -> decimalWithin(text, "0.01", "999999.99")),
    ALTITUDE(matching("-?[0-9]{1,4}|")),
    LONGITUDE(text -> decimalWithin(text, "-180", "180")),
    LATITUDE(text -> decimalWithin(text, "-90", "90")),
    DATE(Check::isDate),
    SERIES(matching("census|registry|permanent_census")),
    AGE_CLASS(matching("0-14|15-64|65\\+|total")),
    ANYTHING(_ -> true);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,5})?");

    private final Predicate<String> accepts;

    Check(Predicate<String> accepts) {
        this.accepts = accepts;
    }

    boolean accepts(String text) {
        return accepts.test(text);
    }

    String expected() {
        return t("territory.check." + name());
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static boolean decimalWithin(String text, String least, String most) {
        if (!DECIMAL.matcher(text).matches()) {
            return false;
        }
        var number = new BigDecimal(text);
        return number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1860;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

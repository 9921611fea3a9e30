package it.trama.plan.load;

import static it.trama.platform.web.Texts.t;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of a cycle, which also name it. */
record PlanYears(int from, int to) {

    private static final Pattern CODE = Pattern.compile("(2\\d{3})-(2\\d{3})");
    private static final int LONGEST = 10;

    /** Written as {@code 2018-2020}. */
    static Optional<PlanYears> of(String from, String to) {
        Matcher matcher = CODE.matcher(from + "-" + to);
        return matcher.matches()
                ? Optional.of(new PlanYears(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                        .filter(years -> years.from <= years.to && years.to - years.from < LONGEST)
                : Optional.empty();
    }

    static Optional<PlanYears> of(String code) {
        return CODE.matcher(code).matches() ? of(code.substring(0, 4), code.substring(5)) : Optional.empty();
    }

    String code() {
        return from + "-" + to;
    }

    String title() {
        return t("plan.cycle.title", code());
    }
}

package it.trama.governance;

import static it.trama.platform.web.Texts.t;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share as regulations write it: {@code >1/2} more than half, {@code >=2/3} two thirds at least; empty: nothing is asked. */
public record Threshold(String code) {

    public static final Threshold NONE = new Threshold("");

    private static final Pattern SHAPE = Pattern.compile("(>=|>)([1-9]\\d{0,2})/([1-9]\\d{0,2})");

    public Threshold {
        if (!code.isEmpty() && !SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("threshold " + code);
        }
    }

    public static boolean isOne(String code) {
        return code.isEmpty() || SHAPE.matcher(code).matches();
    }

    public boolean asked() {
        return !code.isEmpty();
    }

    /** Exactly, without a division: of nothing, nothing is enough but an empty threshold. */
    public boolean metBy(BigDecimal part, BigDecimal whole) {
        Matcher shape = SHAPE.matcher(code);
        if (!shape.matches()) {
            return true;
        }
        if (whole.signum() == 0) {
            return false;
        }
        int order =
                part.multiply(new BigDecimal(shape.group(3))).compareTo(whole.multiply(new BigDecimal(shape.group(2))));
        return shape.group(1).equals(">") ? order > 0 : order >= 0;
    }

    public boolean metBy(int part, int whole) {
        return metBy(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** "più di 1/2", "almeno 2/3". */
    public String words() {
        Matcher shape = SHAPE.matcher(code);
        if (!shape.matches()) {
            return t("governance.threshold.none");
        }
        String share = shape.group(2) + "/" + shape.group(3);
        return t(shape.group(1).equals(">") ? "governance.threshold.more" : "governance.threshold.least", share);
    }
}

package it.trama.insight;

import static it.trama.platform.web.Texts.t;

import java.util.Arrays;
import java.util.Optional;

/** What stands in place of a number, and why; the template insight/legend explains the same signs below each table. */
public enum Sign {
    /** Of few people, or would give away another number that is. */
    HIDDEN("*"),
    /** Nothing to average or to divide by, or the year was closed before it was asked for. */
    NONE("–"),
    NOT_YET("…");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** For who hears the page, and for the tip. */
    public String meaning() {
        return t("insight.sign." + this);
    }

    public static Optional<Sign> of(String text) {
        return Arrays.stream(values()).filter(sign -> sign.text.equals(text)).findFirst();
    }
}

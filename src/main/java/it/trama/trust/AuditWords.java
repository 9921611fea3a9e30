package it.trama.trust;

import it.trama.platform.web.Texts;

/** The codes of the trail in words. Each module names its own actions under {@code <module>.audit.<action>}; purposes are named here. */
public final class AuditWords {

    private AuditWords() {}

    public static String action(String code) {
        return Texts.ofAnyModule("audit." + code).orElse(code);
    }

    public static String purpose(String code) {
        return Texts.ofAnyModule("purpose." + code).orElse(code);
    }
}

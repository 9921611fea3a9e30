package it.trama.plan;

import org.jspecify.annotations.Nullable;

/**
 * One item of the zone plan: an objective, a proposal, an action, a need …
 *
 * @param code    its address, which never changes: its number, or its number with its cycle when another cycle had it first, e.g.
 *                {@code POV-04@2021-2023}
 * @param title   verbatim text of the document
 * @param section where in the document it stands
 */
public record PlanItem(
        String code, String area, String kind, @Nullable String parentCode, String title, String section) {

    private static final char AT = '@';

    /** As the document prints it, e.g. {@code POV-04}; one cycle has it once. */
    public String number() {
        return number(code);
    }

    public static String number(String code) {
        int at = code.indexOf(AT);
        return at < 0 ? code : code.substring(0, at);
    }

    /** The same at another address. */
    public PlanItem at(String address, @Nullable String parent) {
        return new PlanItem(address, area, kind, parent, title, section);
    }
}

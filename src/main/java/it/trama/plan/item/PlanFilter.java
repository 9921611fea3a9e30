package it.trama.plan.item;

import it.trama.plan.PlanItem;
import java.text.Normalizer;
import java.util.Locale;

/** What of the plan one wants to see; empty texts ask for nothing. */
record PlanFilter(String area, String kind, String text) {

    static final PlanFilter ALL = new PlanFilter("", "", "");

    boolean any() {
        return !area.isEmpty() || !kind.isEmpty() || !text.isEmpty();
    }

    boolean accepts(PlanItem item) {
        return (area.isEmpty() || area.equals(item.area()))
                && (kind.isEmpty() || kind.equals(item.kind()))
                && (text.isEmpty() || plain(item.code() + " " + item.title()).contains(plain(text)));
    }

    /** Small letters without accents, one kind of apostrophe. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ITALY);
    }
}

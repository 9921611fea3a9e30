package it.trama.plan.item;

import it.trama.plan.PlanItem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What of the plan one wants to see; empty texts ask for nothing. */
record PlanFilter(String area, String kind, String text, Answering answering) {

    /**
     * Only what answers to a guideline.
     *
     * @param code empty: asks for nothing
     */
    record Answering(String code, Set<String> items) {

        static final Answering NOTHING = new Answering("", Set.of());

        boolean accepts(PlanItem item) {
            return code.isEmpty() || items.contains(item.code());
        }
    }

    static final PlanFilter ALL = new PlanFilter("", "", "", Answering.NOTHING);

    boolean any() {
        return !area.isEmpty()
                || !kind.isEmpty()
                || !text.isEmpty()
                || !answering.code().isEmpty();
    }

    boolean accepts(PlanItem item) {
        return (area.isEmpty() || area.equals(item.area()))
                && (kind.isEmpty() || kind.equals(item.kind()))
                && answering.accepts(item)
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

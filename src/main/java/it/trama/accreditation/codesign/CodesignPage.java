package it.trama.accreditation.codesign;

import it.trama.accreditation.Tab;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A co-design: notice, candidates, what happened, what can be done now. */
public record CodesignPage(
        Facts facts,
        List<Row> candidates,
        List<String> steps,
        @Nullable Doing doing,
        Typed typed) {

    public record Facts(String href, String title, String act, String days, Badge badge) {}

    public record Badge(String text, String css) {}

    /** @param judging the office may say the outcome now; {@code checking} that it looked at the register of the third sector */
    public record Row(
            String id, String name, String received, String runts, Badge badge, String reason, boolean judging) {}

    /** @param note kind of what can be written besides, or empty; {@code applying} bodies that may still apply */
    public record Doing(List<Option> moves, String note, List<Option> applying, List<Option> judged, String newId) {}

    /** All of them. */
    public record Index(List<Tab> tabs, List<Facts> lines, boolean opens) {}

    public record New(String id, Typed typed) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

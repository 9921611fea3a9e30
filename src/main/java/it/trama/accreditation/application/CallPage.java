package it.trama.accreditation.application;

import it.trama.accreditation.Tab;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call: its days, its areas, the applications that the actor may read. */
public record CallPage(
        Facts facts,
        List<Opened> areas,
        List<Row> rows,
        boolean office,
        @Nullable Deciding deciding,
        Typed typed) {

    /** @param act that opens it; {@code resolution} the act that decides, or what is waited for; {@code paper} its PDF */
    public record Facts(
            String id, String title, String period, String act, String resolution, Badge badge, String paper) {}

    /** @param begin where a body begins its application; null when it cannot; {@code own} its application when it has one */
    public record Opened(
            String code,
            String title,
            String law,
            List<String> requirements,
            boolean begin,
            @Nullable String own,
            String newId) {}

    public record Row(String number, String body, String href, String area, String hours, String sent, Badge badge) {}

    public record Badge(String text, String css) {}

    /** @param ready all applications are reviewed and none can arrive; {@code why} not yet */
    public record Deciding(boolean ready, String why, String newId) {}

    /** All calls. */
    public record Index(List<Tab> tabs, List<Line> lines, boolean opens) {}

    public record Line(String title, String href, String period, Badge badge) {}

    /** A new call. */
    public record New(String id, List<Option> areas, Typed typed) {}

    public record Typed(Map<String, String> values, List<String> chosen, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), List.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

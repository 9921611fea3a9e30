package it.trama.accreditation.register;

import it.trama.accreditation.Tab;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register, area by area. */
public record RegisterPage(
        List<Tab> tabs, String address, List<Option> areas, String area, String day, List<Group> groups) {

    /** @param summary how many bodies, how many hours a week */
    public record Group(String title, String summary, List<Row> rows) {}

    /** @param href of the entry, for who may open it */
    public record Row(
            String name,
            @Nullable String href,
            String contact,
            String hours,
            String period,
            String resolution,
            Badge badge) {}

    /** @param css class of the colour */
    public record Badge(String text, String css) {}

    /** An entry: its facts, what happened to it, its checks. */
    public record Folio(
            Row row,
            String area,
            List<Event> events,
            List<Check> checks,
            @Nullable Moving moving,
            Typed typed) {}

    public record Event(String what, String day, String act, String reason, String by) {}

    /** What the office may do with the entry now. */
    public record Moving(String entry, List<Option> moves, String newEvent, String newCheck) {}

    /** @param doing the office may say how it went; {@code remedying} how it was put right */
    public record Check(String id, String subject, List<String> lines, Badge badge, boolean doing, boolean remedying) {}

    /** All checks, with the body of each. */
    public record Checks(List<Tab> tabs, List<CheckRow> rows) {}

    public record CheckRow(String body, String href, String area, String day, String subject, Badge badge) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

package it.trama.workshop.meeting;

import it.trama.platform.web.FormErrors;
import it.trama.workshop.GroupHead;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One meeting, also on paper. */
public record MeetingPage(
        GroupHead head, Facts facts, boolean inside, List<Person> people, Notes notes, Moving moving, Typed typed) {

    /** @param off why it was not held */
    public record Facts(String href, String title, String when, String place, String agenda, String off) {}

    public record Person(String id, String name, String body, String task, String state) {}

    /**
     * @param ahead it may still be moved
     * @param told  how those who take part were told
     */
    public record Moving(boolean ahead, Map<String, String> stands, String seen, String newNotice, List<Notice> told) {}

    /** @param href where it is read who is to be told by hand; null: somebody else sent it */
    public record Notice(
            String what, String when, String went, @Nullable String href) {}

    public record Notes(String text, String decisions, String version, String saved) {}

    /** All meetings of a group. */
    public record Index(GroupHead head, List<Line> lines, String newId, Typed typed) {}

    public record Line(String href, String when, String place, String agenda, String note) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }

        /** What was typed, or what stands there. */
        public String of(String name, String stored) {
            return values.getOrDefault(name, stored);
        }
    }
}

package it.trama.people.merge;

import it.trama.people.MergeNotice;
import it.trama.people.doubles.DoublePage;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;

/** Two registrations side by side, and which of them gives what. */
public record MergePage(
        String id,
        Side one,
        Side other,
        DoublePage.Reasons reasons,
        List<MergeNotice.Notice> notices,
        List<Field> fields,
        Sent sent) {

    public record Side(String id, String name, String href) {}

    /** @param takes the side whose value is proposed: "one" or "other" */
    public record Field(String name, String label, String one, String other, String takes) {

        public boolean differs() {
            return !one.equals(other);
        }
    }

    /** The form as it was sent. */
    public record Sent(Map<String, String> typed, FormErrors errors) {

        public String of(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}

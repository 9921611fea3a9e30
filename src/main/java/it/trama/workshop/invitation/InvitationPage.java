package it.trama.workshop.invitation;

import it.trama.platform.web.FormErrors;
import it.trama.workshop.GroupHead;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The personal links of a group. */
public record InvitationPage(
        GroupHead head, List<Row> rows, @Nullable Made made, String newId, String newSecret, Typed typed) {

    public record Row(String name, String contact, String state, boolean works, String count, String revoke) {}

    /**
     * Shown once.
     *
     * @param mail opens a mail with the text ready; null: no address is known
     */
    public record Made(
            String name, String link, String text, @Nullable String mail) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** What the guest sees. */
    public record Guest(
            String kind, String title, String question, String lastDay, String notice, Asked asked, List<Mine> mine) {}

    /** @param text empty: taken back */
    public record Mine(String id, String text, String when) {}

    public record Asked(String action, String newId, Typed typed) {}
}

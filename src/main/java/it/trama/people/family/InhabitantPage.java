package it.trama.people.family;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form about the household of somebody: who comes, who goes, who becomes what, who parts.
 *
 * @param host    of whose household it is
 * @param guest   of whom the form speaks; null in a split
 * @param pick    where somebody is chosen first
 * @param members of the household on the day the form was opened
 */
public record InhabitantPage(
        Host host,
        @Nullable Guest guest,
        InhabitantForm form,
        FormErrors errors,
        Choices choices,
        PickPage pick,
        List<Member> members) {

    public record Host(String id, String name) {
        public String href() {
            return "/persone/" + id;
        }
    }

    /** @param now where they are registered today, in words */
    public record Guest(String id, String name, String now) {}

    public record Choices(
            List<Option> relations, List<Option> kinds, List<Option> heirs, List<Option> municipalities) {}

    public record Member(String id, String name, String relation) {}
}

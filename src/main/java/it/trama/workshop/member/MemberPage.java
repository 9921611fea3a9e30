package it.trama.workshop.member;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.workshop.GroupHead;
import java.util.List;
import java.util.Map;

/** Who takes part. */
public record MemberPage(GroupHead head, List<Row> people, List<Row> bodies, Choices choices, Typed typed) {

    /** @param end where leaving is sent */
    public record Row(String name, String body, String task, String contact, String since, String end) {}

    public record Choices(List<Option> accounts, List<Option> bodies, List<Option> tasks, String newId) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}

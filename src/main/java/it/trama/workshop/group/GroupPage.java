package it.trama.workshop.group;

import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.trust.TablesTabs;
import it.trama.workshop.GroupHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folio of a group.
 *
 * @param resources address of the map of resources; null: the group has no territory of its own
 */
public record GroupPage(
        GroupHead head,
        List<Option> facts,
        @Nullable String resources,
        List<Crumb> bodies,
        List<Meeting> meetings,
        List<Grown> grown,
        Closing closing) {

    /** @param office may close it and open it again */
    public record Closing(boolean office, boolean closed) {}

    public record Meeting(String href, String when, String text, String note) {}

    public record Grown(String title, String summary, String count, List<Crumb> items) {}

    /** All groups. */
    public record Index(TablesTabs areas, List<Choice> kinds, String explanation, List<Line> lines, boolean makes) {}

    public record Choice(String label, String href, boolean current) {}

    /** @param numbers people, contributions, items of the plan */
    public record Line(
            String href, String title, String kind, String where, String next, List<String> numbers, String closed) {}

    /** @param title of the page */
    public record Edit(
            String title, String action, String back, GroupForm form, FormErrors errors, List<Option> kinds) {}
}

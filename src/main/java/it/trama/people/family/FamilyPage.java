package it.trama.people.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The household of a person on a day, and all ties around it.
 *
 * @param day  asked in the address; empty: today
 */
public record FamilyPage(
        Head head,
        Day day,
        Drawn drawn,
        List<Member> members,
        List<Tie> ties,
        List<Appointment> appointments,
        List<Stay> stays) {

    public record Head(String name, String href) {}

    /** @param past the worker looks at another day: nothing is changed from there */
    public record Day(
            String typed,
            String title,
            boolean past,
            @Nullable String problem) {}

    public record Drawn(String svg, List<Kin> kin) {}

    public record Kin(String name, @Nullable String href, String relation, String facts, String note) {}

    public record Member(
            String name, @Nullable String href, String relation, String since, boolean resident, String id) {}

    /** @param endHref null: ended already */
    public record Tie(
            String name,
            @Nullable String href,
            String relation,
            String period,
            @Nullable String endHref) {}

    public record Appointment(
            String name,
            @Nullable String href,
            String kind,
            String basis,
            String period,
            @Nullable String endHref) {}

    public record Stay(String period, String relation, String with) {}
}

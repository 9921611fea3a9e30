package it.trama.delivery.group;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.QuantityText;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One group: record a session, see those held, who takes part. */
public record GroupPage(
        Head head,
        List<Member> members,
        List<Row> rows,
        List<Option> candidates,
        SessionForm form,
        JoinForm join,
        FormErrors errors) {

    public record Head(String name, String what, String terms, String href, boolean divided) {}

    /** @param now takes part today; {@code entrusted} by a project */
    public record Member(String id, String label, String since, boolean now, boolean entrusted) {}

    /** @param state null: stands */
    public record Row(
            String id,
            String what,
            String who,
            String note,
            String by,
            @Nullable String state,
            String reversal) {}

    static GroupPage of(ReadGroups.Shown shown, SessionForm form, JoinForm join, FormErrors errors, LocalDate today) {
        Group group = shown.group();
        var terms = group.terms();
        String place = group.named().place();
        String kind = t("delivery.group.kind." + group.named().kind());
        return new GroupPage(
                new Head(
                        group.named().name(),
                        place.isEmpty() ? kind : kind + ", " + place,
                        t(
                                "delivery.group.terms." + terms.unit() + (terms.divided() ? "-si" : "-no"),
                                Formats.euro(terms.unitCost())),
                        "/consegne/gruppi/" + group.id(),
                        terms.divided()),
                shown.members().stream().map(m -> member(m, today)).toList(),
                shown.sessions().stream().map(s -> row(s, shown)).toList(),
                shown.candidates(),
                form,
                join,
                errors);
    }

    private static Member member(Group.Member member, LocalDate today) {
        return new Member(
                member.id().toString(),
                member.label(),
                Formats.longDate(member.valid().from()),
                member.takesPart(today),
                member.assignment() != null);
    }

    private static Row row(Group.Session session, ReadGroups.Shown shown) {
        String state = session.trail().reverses() != null
                ? t("delivery.state.reversal")
                : session.trail().cancelled() ? t("delivery.state.cancelled") : null;
        var unit = shown.group().terms().unit().name();
        return new Row(
                session.id().toString(),
                t(
                        "delivery.group.session",
                        QuantityText.of(session.quantity(), unit),
                        Formats.longDate(session.day()),
                        Formats.euro(session.cost())),
                t(
                        "delivery.group.present",
                        session.heads().present(),
                        session.heads().others()),
                session.note(),
                shown.names().getOrDefault(session.trail().by(), "–"),
                state,
                UUID.randomUUID().toString());
    }
}

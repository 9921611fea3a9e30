package it.trama.governance.member;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.When;
import it.trama.governance.member.MemberRows.Contact;
import it.trama.governance.member.MemberRows.Delegate;
import it.trama.governance.member.MemberRows.Member;
import it.trama.governance.member.MemberRows.SeatRow;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat: who holds and held it, who stands in, how they are reached. */
public record SeatPage(
        Head head, List<Line> members, List<Stand> delegates, List<Option> accounts, List<Option> sessions, Form form) {

    /**
     * @param outside the territory does not know its residents
     * @param residents in words, with where they were read; empty: not known
     */
    public record Head(
            String name, String href, String body, String bodyHref, boolean keeps, boolean outside, String residents) {}

    /** @param contact empty for who may not read it */
    public record Line(String name, String office, String period, String act, String contact) {}

    /** @param revoke empty: it is not in force, or not theirs to revoke */
    public record Stand(String name, String office, String period, String act, String revoke) {}

    /** @param which {@code member} or {@code delegate}: whose form was sent */
    public record Form(String id, String which, Map<String, String> typed, FormErrors errors) {

        public String of(String form, String name) {
            return which.equals(form) ? Inputs.text(typed.get(name)) : "";
        }

        public FormErrors errorsOf(String form) {
            return which.equals(form) ? errors : FormErrors.NONE;
        }
    }

    static SeatPage of(KeepMembers.One one, boolean keeps, Form form) {
        return new SeatPage(
                new Head(
                        one.seat().name(),
                        "/governance/seggi/" + one.seat().id(),
                        one.seat().body(),
                        "/governance/organi/" + one.seat().bodyId(),
                        keeps,
                        one.seat().outside(),
                        residents(one.seat())),
                one.members().stream()
                        .map(member -> line(member, one.contacts()))
                        .toList(),
                one.delegates().stream().map(delegate -> stand(delegate, keeps)).toList(),
                one.accounts().stream()
                        .map(staff -> new Option(staff.user().toString(), staff.name()))
                        .toList(),
                one.sessions().stream()
                        .map(session -> new Option(session.id().toString(), When.said(session.firstCall())))
                        .toList(),
                form);
    }

    private static String residents(SeatRow seat) {
        Integer many = seat.residents();
        return many == null ? "" : t("governance.seat.residents.known", Formats.number(many), seat.source());
    }

    private static Line line(Member member, List<Contact> contacts) {
        String contact = contacts.stream()
                .filter(one -> one.memberId().equals(member.id()))
                .findFirst()
                .map(one -> String.join(
                        " · ",
                        List.of(one.email(), one.phone()).stream()
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .orElse("");
        return new Line(member.name(), member.office(), period(member.since(), member.until()), member.act(), contact);
    }

    private static Stand stand(Delegate one, boolean keeps) {
        LocalDate revoked = one.revokedOn();
        String period = period(one.since(), one.until());
        return new Stand(
                one.name(),
                one.office(),
                revoked == null ? period : period + ", " + t("governance.delegate.revoked", Formats.date(revoked)),
                one.act(),
                keeps && revoked == null ? "/governance/delegati/" + one.id() + "/revoca" : "");
    }

    private static String period(LocalDate since, @Nullable LocalDate until) {
        return until == null
                ? t("governance.member.since", Formats.date(since))
                : t("governance.member.period", Formats.date(since), Formats.date(until));
    }

    static Form fresh() {
        return new Form(UUID.randomUUID().toString(), "", Map.of(), FormErrors.NONE);
    }
}

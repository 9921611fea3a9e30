package it.trama.governance.convocation;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Sessions.State;
import it.trama.governance.convocation.Notices.Told;
import it.trama.governance.convocation.Prepared.Next;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is convened, with what, for whom, and what was sent of it. */
public record ConvocationPage(
        Head head,
        List<Item> items,
        List<Sent> sent,
        Sending sending,
        List<Person> people,
        boolean asked,
        FormErrors errors) {

    public record Head(String href, String session, String title, String body, List<String> facts, May may) {}

    /**
     * @param change papers may be added
     * @param opened it is under way or over
     */
    public record May(boolean runs, boolean change, boolean opened) {}

    /** @param subject empty: the item makes nothing effective */
    public record Item(String id, String title, String subject, String subjectHref, List<Paper> papers, String newId) {}

    public record Paper(String href, String name, String size) {}

    public record Sent(String what, String at, String note, String progress, String pdf, String href) {}

    /**
     * @param kind of what would be sent now
     * @param notice short words on the days of notice
     */
    public record Sending(
            String kind, String id, String notice, boolean hurried, List<String> changes, String note, String urgency) {

        public boolean possible() {
            return !kind.equals(Next.NOTHING.name());
        }

        /** What was told may be called off. */
        public boolean repeated() {
            return kind.equals(Next.CHANGE.name());
        }
    }

    public record Person(String id, boolean delegate, String name, String seat, String email) {}

    public long unreached() {
        return people.stream().filter(one -> one.email().isEmpty()).count();
    }

    static ConvocationPage of(KeepConvocation.Shown shown, Map<String, String> typed, FormErrors errors, Clock clock) {
        Prepared prepared = shown.prepared();
        UUID session = prepared.session().id();
        String href = ConvocationController.href(session);
        return new ConvocationPage(
                new Head(
                        href,
                        "/governance/sedute/" + session,
                        prepared.name(),
                        prepared.body().name(),
                        PaperPage.facts(prepared),
                        may(shown)),
                items(shown, session),
                prepared.told().stream().map(told -> sent(told, shown, href)).toList(),
                sending(prepared, typed, LocalDate.now(clock)),
                prepared.called().stream()
                        .map(one -> new Person(one.id().toString(), one.delegate(), one.name(), seat(one), one.email()))
                        .toList(),
                shown.asked(),
                errors);
    }

    private static May may(KeepConvocation.Shown shown) {
        Prepared prepared = shown.prepared();
        State state = prepared.session().state();
        return new May(
                shown.runs(), shown.runs() && prepared.changeable(), state == State.OPEN || state == State.CLOSED);
    }

    private static String seat(Notices.Called one) {
        String seat = one.office().isEmpty() ? one.seat() : one.office() + ", " + one.seat();
        return one.delegate() ? t("governance.convocation.delegate", one.seat()) : seat;
    }

    private static List<Item> items(KeepConvocation.Shown shown, UUID session) {
        Prepared prepared = shown.prepared();
        return prepared.agenda().stream()
                .filter(item -> !item.withdrawn())
                .map(item -> {
                    var subject = shown.subjects().get(item.id());
                    return new Item(
                            item.id().toString(),
                            item.version().title(),
                            subject == null ? "" : subject.title(),
                            subject == null ? "" : subject.href(),
                            prepared.papers().stream()
                                    .filter(paper -> paper.item().equals(item.id()))
                                    .map(paper -> paper(paper, session))
                                    .toList(),
                            UUID.randomUUID().toString());
                })
                .toList();
    }

    private static Paper paper(Enclosures.Paper paper, UUID session) {
        return new Paper(
                "/governance/sedute/" + session + "/documenti/" + paper.id(),
                paper.fileName(),
                t("governance.paper.kilo", Math.max(1, paper.bytes() / 1024)));
    }

    private static Sent sent(Told told, KeepConvocation.Shown shown, String href) {
        var progress = shown.progress().get(told.id());
        return new Sent(
                t("governance.sending.kind." + told.kind()),
                Formats.moment(told.at().toInstant()),
                told.words().note(),
                progress == null
                        ? ""
                        : t(
                                "governance.sending.summary",
                                progress.sent(),
                                progress.waiting(),
                                progress.open(),
                                progress.byHand()),
                href + "/" + told.sequence() + ".pdf",
                shown.runs() ? "/governance/invii/" + told.id() : "");
    }

    private static Sending sending(Prepared prepared, Map<String, String> typed, LocalDate today) {
        boolean hurried = prepared.shortNotice(today);
        String notice = prepared.noticeAsked()
                .map(asked -> t(
                        hurried ? "governance.convocation.notice.short" : "governance.convocation.notice.enough",
                        asked,
                        Math.max(0, prepared.noticeGiven(today))))
                .orElseGet(() -> t("governance.convocation.notice.none"));
        return new Sending(
                prepared.next().name(),
                UUID.randomUUID().toString(),
                prepared.next() == Next.CANCELLATION || prepared.next() == Next.NOTHING ? "" : notice,
                hurried && prepared.changeable(),
                prepared.changes(),
                typed.getOrDefault("note", ""),
                typed.getOrDefault("urgency", ""));
    }
}

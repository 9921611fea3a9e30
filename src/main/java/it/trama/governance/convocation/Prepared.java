package it.trama.governance.convocation;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Body;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.When;
import it.trama.governance.convocation.Enclosures.Paper;
import it.trama.governance.convocation.Notices.Called;
import it.trama.governance.convocation.Notices.Facts;
import it.trama.governance.convocation.Notices.Told;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A session as it stands, what was told of it, and who is called. */
record Prepared(
        Session session,
        Body body,
        Optional<Integer> noticeAsked,
        List<Item> agenda,
        List<Paper> papers,
        List<Told> told,
        List<Called> called) {

    /** What is sent next. */
    enum Next {
        CONVOCATION,
        CHANGE,
        CANCELLATION,
        /** It is open, over, or its calling off is told. */
        NOTHING
    }

    Optional<Told> last() {
        return told.stream().findFirst();
    }

    boolean isTold() {
        return last().filter(one -> !one.kind().equals("CANCELLATION")).isPresent();
    }

    /** Without a word from anybody, what would be sent. */
    Next next() {
        return switch (session.state()) {
            case DRAFT, CONVENED -> isTold() ? Next.CHANGE : Next.CONVOCATION;
            case CANCELLED -> isTold() ? Next.CANCELLATION : Next.NOTHING;
            case OPEN, CLOSED -> Next.NOTHING;
        };
    }

    boolean changeable() {
        return session.state() == State.DRAFT || session.state() == State.CONVENED;
    }

    Facts facts() {
        return new Facts(
                session.times().first(),
                session.times().second(),
                session.place().name(),
                session.place().link(),
                agenda.stream()
                        .filter(item -> !item.withdrawn())
                        .map(item -> item.version().title())
                        .collect(Collectors.joining("\n")));
    }

    long noticeGiven(LocalDate today) {
        return ChronoUnit.DAYS.between(today, session.day());
    }

    boolean shortNotice(LocalDate today) {
        return noticeAsked.filter(asked -> noticeGiven(today) < asked).isPresent();
    }

    String name() {
        return session.title().isEmpty() ? body.name() : session.title();
    }

    /** What differs from what was told last, in words. */
    List<String> changes() {
        if (!isTold()) {
            return List.of();
        }
        Facts then = last().orElseThrow().facts();
        Facts now = facts();
        var changes = new ArrayList<String>();
        if (!then.firstCall().isEqual(now.firstCall())) {
            changes.add(t("governance.change.first", at(then.firstCall()), at(now.firstCall())));
        }
        if (!Objects.equals(at(then.secondCall()), at(now.secondCall()))) {
            changes.add(t("governance.change.second", at(then.secondCall()), at(now.secondCall())));
        }
        if (!then.place().equals(now.place())) {
            changes.add(t("governance.change.place", then.place(), now.place()));
        }
        if (!then.link().equals(now.link())) {
            changes.add(t("governance.change.link"));
        }
        agendaChanges(then, now, changes);
        return changes;
    }

    private static void agendaChanges(Facts then, Facts now, List<String> changes) {
        List<String> old = then.agenda().lines().toList();
        List<String> fresh = now.agenda().lines().toList();
        fresh.stream()
                .filter(title -> !old.contains(title))
                .forEach(title -> changes.add(t("governance.change.added", title)));
        old.stream()
                .filter(title -> !fresh.contains(title))
                .forEach(title -> changes.add(t("governance.change.dropped", title)));
        if (changes.isEmpty() && !old.equals(fresh)) {
            changes.add(t("governance.change.order"));
        }
    }

    private static String at(@org.jspecify.annotations.Nullable OffsetDateTime moment) {
        return moment == null ? "–" : When.said(moment);
    }
}

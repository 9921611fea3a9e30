package it.trama.governance.session;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Ballots;
import it.trama.governance.QuorumState;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.When;
import it.trama.governance.session.SessionsPage.Badge;
import it.trama.platform.web.Formats;
import java.util.List;

/** A session: when and where, and its agenda. */
public record SessionPage(Head head, Run run, List<Fact> facts, List<Line> agenda, List<Waiting> waiting) {

    /** What other parts of the system ask to have decided. */
    public record Waiting(String title, String href, String add) {}

    /**
     * @param changes it is not yet opened and the reader runs it
     * @param asked   the reader may answer the convocation
     */
    public record Head(
            String title, String body, String href, Badge badge, boolean runs, boolean changes, boolean asked) {}

    public record Fact(String label, String value) {}

    /**
     * What may be done now.
     *
     * @param open   it is under way
     * @param quorum in words; empty before the opening
     * @param voting address of the vote that is open; empty: none is
     */
    public record Run(boolean open, boolean second, boolean secondNow, boolean met, String quorum, String voting) {}

    public record Line(Point point, String kind, boolean withdrawn, List<Vote> votes) {}

    /** @param change what was amended; empty: nothing */
    public record Point(int position, String title, String href, String text, String change) {}

    /** @param counted it has a result: it was not annulled */
    public record Vote(String href, String words, boolean open, boolean counted, boolean approved) {}

    static SessionPage of(ReadSessions.One one, boolean runs) {
        Session session = one.session();
        boolean changes = runs && (session.state() == State.DRAFT || session.state() == State.CONVENED);
        return new SessionPage(
                new Head(
                        title(session, one.body().name()),
                        one.body().name(),
                        "/governance/sedute/" + session.id(),
                        SessionsPage.badge(session.state()),
                        runs,
                        changes,
                        one.asked()),
                run(one),
                facts(session),
                one.agenda().stream().map(item -> line(item, one.now())).toList(),
                one.waiting().stream()
                        .map(subject -> new Waiting(
                                subject.title(),
                                subject.href(),
                                "/governance/sedute/%s/punti/nuovo?atto=%s:%s"
                                        .formatted(session.id(), subject.kind(), subject.id())))
                        .toList());
    }

    private static Run run(ReadSessions.One one) {
        Session session = one.session();
        boolean open = session.state() == State.OPEN;
        var quorum = one.now().quorum();
        String voting = one.now().ballots().stream()
                .filter(ballot -> ballot.course().state() == Ballots.State.OPEN)
                .findFirst()
                .map(ballot -> "/governance/votazioni/" + ballot.id())
                .orElse("");
        return new Run(
                open,
                session.times().second() != null,
                open
                        && session.times().call() == 1
                        && session.times().second() != null
                        && one.now().ballots().isEmpty(),
                quorum.map(QuorumState::met).orElse(false),
                quorum.map(state -> state.words(session.times().call())).orElse(""),
                voting);
    }

    static String title(Session session, String body) {
        return t("governance.session.of", body, Formats.longDate(session.day()));
    }

    private static List<Fact> facts(Session session) {
        var second = session.times().second();
        return List.of(
                        new Fact(t("governance.session.title"), session.title()),
                        new Fact(t("governance.session.first"), SessionsPage.when(session)),
                        new Fact(t("governance.session.second"), second == null ? "" : When.said(second)),
                        new Fact(t("governance.session.place"), session.place().name()),
                        new Fact(t("governance.session.link"), session.place().link()),
                        new Fact(t("governance.session.chair"), session.place().chair()),
                        new Fact(
                                t("governance.session.secretary"),
                                session.place().secretary()))
                .stream()
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Line line(Item item, Standing.Now now) {
        return new Line(
                new Point(
                        item.position(),
                        item.version().title(),
                        "/governance/punti/" + item.id(),
                        item.version().text(),
                        item.version().change()),
                t("governance.item.kind." + item.kind()),
                item.withdrawn(),
                now.ballots().stream()
                        .filter(ballot -> ballot.item().equals(item.id()))
                        .map(ballot -> vote(ballot, now))
                        .toList());
    }

    private static Vote vote(Ballots.Ballot ballot, Standing.Now now) {
        var outcome = now.outcomes().get(ballot.id());
        return new Vote(
                "/governance/votazioni/" + ballot.id(),
                outcome == null ? t("governance.ballot.state." + ballot.course().state()) : outcome.words(),
                ballot.course().state() == Ballots.State.OPEN,
                outcome != null,
                outcome != null && outcome.approved());
    }
}

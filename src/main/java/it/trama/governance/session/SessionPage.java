package it.trama.governance.session;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.session.SessionsPage.Badge;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** A session: when and where, and its agenda. */
public record SessionPage(Head head, List<Fact> facts, List<Line> agenda, NewItem item, FormErrors errors) {

    /** @param changes it is not yet opened and the reader runs it */
    public record Head(String title, String body, String href, Badge badge, boolean runs, boolean changes) {}

    public record Fact(String label, String value) {}

    public record Line(int position, String title, String href, String kind, String text, boolean withdrawn) {}

    public record NewItem(String id, Map<String, String> typed, List<Option> kinds) {

        public String of(String name) {
            return typed.getOrDefault(name, "");
        }
    }

    static SessionPage of(ReadSessions.One one, boolean runs, NewItem item, FormErrors errors) {
        Session session = one.session();
        boolean changes = runs && (session.state() == State.DRAFT || session.state() == State.CONVENED);
        return new SessionPage(
                new Head(
                        title(session, one.body().name()),
                        one.body().name(),
                        "/governance/sedute/" + session.id(),
                        SessionsPage.badge(session.state()),
                        runs,
                        changes),
                facts(session),
                one.agenda().stream().map(SessionPage::line).toList(),
                item,
                errors);
    }

    static String title(Session session, String body) {
        return t("governance.session.of", body, Formats.longDate(session.day()));
    }

    private static List<Fact> facts(Session session) {
        var second = session.times().second();
        return List.of(
                        new Fact(t("governance.session.title"), session.title()),
                        new Fact(t("governance.session.first"), SessionsPage.when(session)),
                        new Fact(
                                t("governance.session.second"),
                                second == null ? "" : Formats.moment(second.toInstant())),
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

    private static Line line(Item item) {
        return new Line(
                item.position(),
                item.version().title(),
                "/governance/punti/" + item.id(),
                t("governance.item.kind." + item.kind()),
                item.version().text(),
                item.withdrawn());
    }
}

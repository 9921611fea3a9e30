package it.trama.governance.session;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Tab;
import it.trama.governance.When;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sessions: those to come and under way first, then those that were held. */
public record SessionsPage(List<Line> ahead, List<Line> past, boolean runs, List<Tab> tabs) {

    public record Line(String body, String title, String href, String when, Badge badge) {}

    public record Badge(String text, String css) {}

    static SessionsPage of(List<Session> sessions, Map<UUID, String> bodies, boolean runs, List<Tab> tabs) {
        return new SessionsPage(
                sessions.reversed().stream()
                        .filter(one -> !over(one))
                        .map(one -> line(one, bodies))
                        .toList(),
                sessions.stream()
                        .filter(SessionsPage::over)
                        .map(one -> line(one, bodies))
                        .toList(),
                runs,
                tabs);
    }

    private static boolean over(Session one) {
        return one.state() == State.CLOSED || one.state() == State.CANCELLED;
    }

    private static Line line(Session one, Map<UUID, String> bodies) {
        return new Line(
                bodies.getOrDefault(one.body(), ""),
                one.title(),
                "/governance/sedute/" + one.id(),
                when(one),
                badge(one.state()));
    }

    static String when(Session one) {
        return When.said(one.times().first());
    }

    static Badge badge(State state) {
        String css = switch (state) {
            case OPEN -> "t-badge-ok";
            case DRAFT, CANCELLED -> "t-badge-warn";
            case CONVENED, CLOSED -> "";
        };
        return new Badge(t("governance.session.state." + state), css);
    }
}

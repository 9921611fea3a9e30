package it.trama.governance.answer;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Answers.Answer;
import it.trama.governance.Answers.Kind;
import it.trama.governance.Bodies.Seat;
import it.trama.governance.Sessions.State;
import it.trama.governance.When;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a member answers to a convocation; for who runs the session, what all answered. */
public record AnswerPage(
        Head head, List<Mine> mine, List<Count> counts, List<Line> lines, List<Option> all, Typed typed) {

    /**
     * @param open    answers are taken
     * @param proxies one may vote for another
     */
    public record Head(
            String href, String title, String body, String when, boolean runs, boolean open, boolean proxies) {}

    /** A seat for which the reader answers. */
    public record Mine(String seat, String name, String said, boolean comes, List<Option> holders, String fresh) {}

    public record Count(String words, long many) {}

    public record Line(String seat, String holder, String said) {}

    public record Typed(Map<String, String> fields, FormErrors errors) {

        public String of(String seat, String name) {
            return seat.equals(fields.get("seat")) ? Inputs.text(fields.get(name)) : "";
        }

        public FormErrors errorsOf(String seat) {
            return seat.equals(Inputs.text(fields.get("seat"))) ? errors : FormErrors.NONE;
        }
    }

    static AnswerPage of(Announce.Shown shown, boolean runs, Map<String, String> fields, FormErrors errors) {
        var session = shown.session();
        return new AnswerPage(
                new Head(
                        "/governance/sedute/" + session.id(),
                        t("governance.answer.page"),
                        shown.body().name(),
                        When.said(session.times().first()),
                        runs,
                        session.state() == State.CONVENED,
                        shown.proxies() > 0),
                shown.mine().stream().map(seat -> mine(seat, shown)).toList(),
                runs ? counts(shown) : List.of(),
                runs ? lines(shown) : List.of(),
                runs ? seats(shown) : List.of(),
                new Typed(fields, errors));
    }

    private static Mine mine(UUID seat, Announce.Shown shown) {
        var answer =
                shown.answers().stream().filter(one -> one.seat().equals(seat)).findFirst();
        return new Mine(
                seat.toString(),
                shown.seats().stream()
                        .filter(one -> one.id().equals(seat))
                        .map(Seat::name)
                        .findFirst()
                        .orElse(""),
                answer.map(Answer::words).orElse(""),
                answer.filter(one -> one.kind() == Kind.COMES).isPresent(),
                seats(shown).stream()
                        .filter(one -> !one.value().equals(seat.toString()))
                        .toList(),
                UUID.randomUUID().toString());
    }

    private static List<Option> seats(Announce.Shown shown) {
        return shown.seats().stream()
                .filter(Seat::votes)
                .map(one -> new Option(one.id().toString(), named(one)))
                .toList();
    }

    private static String named(Seat seat) {
        var holder = seat.holder();
        return holder == null ? seat.name() : seat.name() + ", " + holder.name();
    }

    private static List<Count> counts(Announce.Shown shown) {
        var counts = new ArrayList<Count>();
        Arrays.stream(Kind.values())
                .forEach(kind -> counts.add(new Count(
                        t("governance.answer.count." + kind),
                        shown.answers().stream()
                                .filter(one -> one.kind() == kind)
                                .count())));
        counts.add(new Count(
                t("governance.answer.count.none"),
                shown.seats().size() - shown.answers().size()));
        return counts;
    }

    private static List<Line> lines(Announce.Shown shown) {
        return shown.answers().stream()
                .flatMap(answer -> shown.seats().stream()
                        .filter(seat -> seat.id().equals(answer.seat()))
                        .map(seat -> {
                            var holder = seat.holder();
                            return new Line(seat.name(), holder == null ? "" : holder.name(), answer.words());
                        }))
                .toList();
    }
}

package it.trama.governance.body;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Body;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Bodies.Seat;
import it.trama.governance.body.ReadBodies.Folio;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;

/** The folio of a body: what it is for, who sits in it on a day, by which rules. */
public record BodyPage(Head head, Text text, List<SeatLine> seats, List<Rules> rules, New seat, FormErrors errors) {

    /** @param day as typed and printed */
    public record Head(String name, String href, String kind, String day, boolean keeps) {}

    public record Text(String composition, String coordinator, List<String> tasks, List<String> ways) {}

    /** @param holder empty: vacant */
    public record SeatLine(String name, String href, String holder, String office, boolean votes) {}

    public record Rules(String since, String act, String weights, List<String> facts) {}

    /** The form for a further seat. */
    public record New(String id, Map<String, String> typed, List<it.trama.platform.web.Option> towns) {

        public String of(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    public long vacant() {
        return seats.stream().filter(seat -> seat.holder().isEmpty()).count();
    }

    static BodyPage of(Folio folio, boolean keeps, New seat, FormErrors errors) {
        Body body = folio.body();
        return new BodyPage(
                new Head(
                        body.name(),
                        "/governance/organi/" + body.id(),
                        t("governance.body.kind." + body.kind()),
                        Formats.date(folio.day()),
                        keeps),
                new Text(body.composition(), body.coordinator(), texts(folio, "task"), texts(folio, "rule")),
                folio.seats().stream().map(BodyPage::seat).toList(),
                folio.regulations().stream().map(BodyPage::rules).toList(),
                seat,
                errors);
    }

    private static List<String> texts(Folio folio, String kind) {
        return folio.tasks().stream()
                .filter(task -> task.kind().equals(kind))
                .map(task -> task.text())
                .toList();
    }

    private static SeatLine seat(Seat seat) {
        var holder = seat.holder();
        return new SeatLine(
                seat.name(),
                "/governance/seggi/" + seat.id(),
                holder == null ? "" : holder.name(),
                holder == null ? "" : holder.office(),
                seat.votes());
    }

    static Rules rules(Regulation one) {
        var practice = one.practice();
        return new Rules(
                Formats.date(one.validFrom()),
                one.act(),
                RuleWords.weights(one.weighting()),
                List.of(
                        t("governance.rules.unions." + one.weighting().unions()),
                        t("governance.rules.first", RuleWords.quorum(practice.first())),
                        t("governance.rules.second", RuleWords.quorum(practice.second())),
                        t("governance.rules.proxies", practice.proxies()),
                        t("governance.rules.notice", practice.noticeDays())));
    }
}

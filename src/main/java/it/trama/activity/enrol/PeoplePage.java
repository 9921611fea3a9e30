package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.ActivityWords;
import it.trama.activity.enrol.Enrolment.Offer;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part, who waits in their order, who left; and somebody new. */
public record PeoplePage(Head head, List<Row> in, List<Row> line, List<Row> gone, Form form) {

    public record Head(String title, String href, String places) {}

    public record Row(String href, String name, String age, String contact, String needs, Stand stand) {}

    /** @param rank in the line; empty text: does not wait */
    public record Stand(String rank, String state, String badge, String made) {}

    public record Form(DeskForm typed, List<Option> towns, FormErrors errors) {}

    static PeoplePage of(ReadEnrolments.Listed listed, LocalDate today, Form form) {
        var in = new ArrayList<Row>();
        var line = new ArrayList<Row>();
        var gone = new ArrayList<Row>();
        for (Enrolment one : listed.people()) {
            switch (one.state()) {
                case ENROLLED, OFFERED -> in.add(row(one, "", listed.offers().get(one.id()), today));
                case WAITING -> line.add(row(one, Integer.toString(line.size() + 1), null, today));
                default -> gone.add(row(one, "", null, today));
            }
        }
        var head = new Head(
                listed.activity().about().title(),
                "/iscrizioni/" + listed.activity().id(),
                ActivityWords.places(listed.activity(), listed.standing()));
        return new PeoplePage(head, in, line, gone, form);
    }

    private static Row row(Enrolment one, String rank, @Nullable Offer offer, LocalDate today) {
        String state = offer == null
                ? t("activity.enrolment." + one.state())
                : t("activity.offer.until", Formats.date(offer.expiresOn()));
        return new Row(
                "/iscrizioni/persone/" + one.id(),
                one.person().name(),
                t("activity.age", Period.between(one.person().born(), today).getYears()),
                one.carried().contact(),
                one.carried().needs(),
                new Stand(
                        rank,
                        state,
                        one.state() == EnrolmentState.ENROLLED
                                ? "t-badge-ok"
                                : one.state() == EnrolmentState.OFFERED ? "t-badge-warn" : "",
                        Formats.date(one.maker().at().toLocalDate()) + ", "
                                + one.maker().name()));
    }
}

package it.trama.governance.convocation;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.When;
import it.trama.governance.convocation.Prepared.Next;
import it.trama.platform.web.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The convocation on paper. */
public record PaperPage(
        String title,
        String body,
        String intro,
        List<String> facts,
        List<String> agenda,
        List<String> notes,
        String signature) {

    static PaperPage of(Prepared prepared, Next kind, Notices.Words words, Instant now) {
        var session = prepared.session();
        String day = Formats.longDate(session.day());
        var place = session.place();
        return new PaperPage(
                t("governance.convocation.title." + kind, prepared.name(), day),
                prepared.body().name(),
                t("governance.convocation.intro." + kind, prepared.body().name()),
                facts(prepared),
                agenda(prepared),
                notes(prepared, kind, words),
                place.chair().isEmpty()
                        ? t("governance.convocation.signed", Formats.moment(now))
                        : t("governance.convocation.signedBy", place.chair(), Formats.moment(now)));
    }

    static List<String> facts(Prepared prepared) {
        var times = prepared.session().times();
        var place = prepared.session().place();
        var second = times.second();
        var facts = new ArrayList<String>();
        facts.add(t(
                second == null ? "governance.convocation.at" : "governance.convocation.first",
                When.said(times.first())));
        if (second != null) {
            facts.add(t("governance.convocation.second", When.said(second)));
        }
        facts.add(t("governance.convocation.place", place.name()));
        if (!place.link().isEmpty()) {
            facts.add(t("governance.convocation.link", place.link()));
        }
        return facts;
    }

    private static List<String> agenda(Prepared prepared) {
        var number = new AtomicInteger();
        return prepared.agenda().stream()
                .filter(item -> !item.withdrawn())
                .map(item -> number.incrementAndGet() + ". " + item.version().title())
                .toList();
    }

    private static List<String> notes(Prepared prepared, Next kind, Notices.Words words) {
        var notes = new ArrayList<String>();
        if (!words.note().isEmpty()) {
            notes.add(t("governance.convocation.note." + kind, words.note()));
        }
        if (kind == Next.CHANGE) {
            notes.addAll(prepared.changes());
        }
        if (!words.urgency().isEmpty()) {
            notes.add(t("governance.convocation.urgent", words.urgency()));
        }
        if (kind != Next.CANCELLATION && !prepared.papers().isEmpty()) {
            notes.add(t(
                    "governance.convocation.papers",
                    String.join(
                            ", ",
                            prepared.papers().stream()
                                    .map(Enclosures.Paper::fileName)
                                    .toList())));
        }
        return notes;
    }
}

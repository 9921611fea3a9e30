package it.trama.governance.convocation;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.convocation.Enclosures.Paper;
import it.trama.governance.convocation.Prepared.Next;
import it.trama.platform.calendar.CalendarFile;
import it.trama.platform.calendar.CalendarFile.Event;
import it.trama.platform.calendar.CalendarFile.Method;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.messenger.Post;
import it.trama.platform.messenger.Post.Enclosed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is sent: the mail, the convocation on paper, the calendar file, the papers of the items. */
@Component
class Letters {

    record Written(Post.Letter letter, Enclosed paper, List<Enclosed> files) {}

    /** Above this, papers are read in the program: mail servers refuse more. */
    private static final long MOST = 15L * 1024 * 1024;

    private static final Duration LENGTH = Duration.ofHours(2);

    private final PdfPrinter printer;
    private final Enclosures enclosures;
    private final Clock clock;
    private final String from;

    Letters(PdfPrinter printer, Enclosures enclosures, Clock clock, @Value("${TRAMA_MAIL_FROM:}") String from) {
        this.printer = printer;
        this.enclosures = enclosures;
        this.clock = clock;
        this.from = from;
    }

    Written write(Prepared prepared, Next kind, Notices.Words words, int sequence) {
        var page = PaperPage.of(prepared, kind, words, clock.instant());
        byte[] pdf = printer.print("governance/convocation-paper", page);
        var paper = new Enclosed(t("governance.convocation.file"), "application/pdf", enclosures.keep(pdf));
        var method = kind == Next.CANCELLATION ? Method.CANCEL : Method.REQUEST;
        byte[] calendar =
                calendar(prepared, method, sequence).text(clock.instant()).getBytes(StandardCharsets.UTF_8);
        var files = new ArrayList<Enclosed>();
        files.add(paper);
        files.add(new Enclosed(
                t("governance.convocation.calendarFile"),
                "text/calendar; charset=UTF-8; method=" + method,
                enclosures.keep(calendar)));
        boolean attached = prepared.papers().stream().mapToLong(Paper::bytes).sum() <= MOST;
        if (kind != Next.CANCELLATION && attached) {
            prepared.papers().forEach(one -> files.add(new Enclosed(one.fileName(), one.mediaType(), one.hash())));
        }
        return new Written(letter(prepared, kind, page, attached), paper, files);
    }

    private static Post.Letter letter(Prepared prepared, Next kind, PaperPage page, boolean attached) {
        var text = new ArrayList<String>();
        text.add(page.intro());
        text.addAll(page.facts());
        if (kind != Next.CANCELLATION) {
            text.add("\n" + t("governance.convocation.agenda") + "\n" + String.join("\n", page.agenda()));
        }
        page.notes().forEach(note -> text.add("\n" + note));
        if (!attached) {
            text.add("\n" + t("governance.convocation.tooLarge"));
        }
        text.add("\n" + t("governance.convocation.regards"));
        return new Post.Letter(
                Post.Kind.valueOf(kind.name()), prepared.session().id(), page.title(), String.join("\n", text));
    }

    CalendarFile calendar(Prepared prepared, Method method, int sequence) {
        var events = new ArrayList<Event>();
        UUID id = prepared.session().id();
        OffsetDateTime first = prepared.session().times().first();
        OffsetDateTime second = prepared.session().times().second();
        events.add(event(id, sequence, first, prepared, second == null ? "" : "1"));
        if (second != null && Duration.between(first, second).compareTo(LENGTH) > 0) {
            UUID again = UUID.nameUUIDFromBytes((id + " second call").getBytes(StandardCharsets.UTF_8));
            events.add(event(again, sequence, second, prepared, "2"));
        }
        return new CalendarFile(method, events);
    }

    private Event event(UUID id, int sequence, OffsetDateTime at, Prepared prepared, String call) {
        String name = prepared.name() + (call.isEmpty() ? "" : " – " + t("governance.convocation.call." + call));
        var place = prepared.session().place();
        String about = prepared.facts().agenda() + (place.link().isEmpty() ? "" : "\n" + place.link());
        var words = new CalendarFile.Words(name, place.name(), about, from);
        return new Event(id, sequence, at.toInstant(), at.plus(LENGTH).toInstant(), words);
    }
}

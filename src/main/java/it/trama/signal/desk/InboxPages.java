package it.trama.signal.desk;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.signal.Move;
import it.trama.signal.Move.State;
import it.trama.signal.Queues.Queue;
import it.trama.signal.Sheet;
import it.trama.signal.Sheets;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the desk. */
@Component
class InboxPages {

    static final String ADDRESS = "/segnalazioni";

    private final Sheets sheets;
    private final Municipalities municipalities;

    InboxPages(Sheets sheets, Municipalities municipalities) {
        this.sheets = sheets;
        this.municipalities = municipalities;
    }

    InboxPage inbox(ShowInbox.Shown shown, boolean closed, LocalDate today) {
        return new InboxPage(
                shown.rows().stream().map(row -> row(row, today)).toList(),
                shown.teams().stream()
                        .map(team -> new InboxPage.Team(
                                team.name(), wait(shown.queues().get(team.id()))))
                        .toList(),
                closed,
                shown.coordinator());
    }

    private static InboxPage.Row row(Inbox.Row row, LocalDate today) {
        boolean open = row.state().isOpen();
        return new InboxPage.Row(
                ADDRESS + "/" + row.id(),
                row.name(),
                Formats.date(row.due()),
                t("signal.state." + row.state()),
                row.mark().equals("SEALED")
                        ? t("signal.sealedMark")
                        : Objects.requireNonNullElse(row.team(), t("signal.noTeam")),
                Integer.toString(row.signals()),
                open && row.due().isBefore(today));
    }

    static String wait(@Nullable Queue queue) {
        if (queue == null || queue.weekly() == null) {
            return t("signal.queue.unknown");
        }
        Integer median = queue.medianDays();
        return t("signal.queue", queue.waiting(), queue.weekly(), queue.days().orElse(0))
                + (median == null ? "" : " " + t("signal.queue.median", median));
    }

    MatterPage matter(ShowMatter.Shown shown) {
        var matter = shown.matter();
        var who = shown.who();
        UUID contact = matter.fate().contact();
        return new MatterPage(
                new MatterPage.Head(
                        who.familyName() + " " + who.givenName(),
                        who.birthDate() == null ? t("signal.birth.unknown") : Formats.longDate(who.birthDate()),
                        place(who.municipality()),
                        state(shown),
                        Formats.longDate(matter.due()),
                        contact == null ? "" : "/accessi/" + contact),
                shown.letters().stream().map(letter -> letter(letter, shown)).toList(),
                shown.log().moves().stream().map(move -> step(move, shown)).toList(),
                acts(shown),
                shown.log().told().stream()
                        .map(code -> sheets.rules().text(code))
                        .toList());
    }

    private static String state(ShowMatter.Shown shown) {
        UUID takenBy = shown.matter().fate().takenBy();
        State state = shown.matter().state();
        return state == State.TAKEN && takenBy != null
                ? t("signal.takenBy", shown.people().names().getOrDefault(takenBy, "–"))
                : t("signal.state." + state);
    }

    private String place(@Nullable String code) {
        return code == null
                ? t("signal.elsewhere")
                : municipalities.find(code).map(Municipality::name).orElse(code);
    }

    private MatterPage.Letter letter(Letters.Letter letter, ShowMatter.Shown shown) {
        Sheet sheet = sheets.of(letter.code(), letter.version());
        var body = letter.body();
        return new MatterPage.Letter(
                letter.from() + ", " + shown.people().names().getOrDefault(letter.sender(), "–"),
                Formats.moment(letter.at().toInstant()),
                sheet.of(body.indicators()).stream().map(Sheet.Indicator::text).toList(),
                body.words(),
                Stream.of(t("signal.consent." + body.consent()), body.why())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                body.reach());
    }

    private static MatterPage.Step step(Inbox.Moved move, ShowMatter.Shown shown) {
        return new MatterPage.Step(
                Formats.moment(move.at().toInstant()),
                t("signal.move." + move.move()),
                shown.people().names().getOrDefault(move.by(), t("signal.system")),
                move.note());
    }

    private MatterPage.Acts acts(ShowMatter.Shown shown) {
        var matter = shown.matter();
        boolean open = Move.ANSWERED.isAllowedFrom(matter.state());
        return new MatterPage.Acts(
                ADDRESS + "/" + matter.id(),
                open,
                open && !matter.sealed() && shown.people().desk(),
                matter.sealed(),
                shown.people().teams().stream()
                        .filter(team -> team.subdistrict() > 0
                                && !team.id().equals(matter.fate().team()))
                        .map(team -> new Option(team.id().toString(), team.name()))
                        .toList(),
                sheets.rules().after(Move.ANSWERED).stream()
                        .map(phrase -> new Option(phrase.code(), phrase.text()))
                        .toList());
    }
}

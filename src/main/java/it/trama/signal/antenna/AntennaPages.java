package it.trama.signal.antenna;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.signal.Queues.Queue;
import it.trama.signal.Sheet;
import it.trama.signal.Sheets;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.SealedNetwork;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of an antenna. */
@Component
class AntennaPages {

    static final String ELSEWHERE = "ELSEWHERE";

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Sheets sheets;
    private final Municipalities municipalities;

    AntennaPages(Sheets sheets, Municipalities municipalities) {
        this.sheets = sheets;
        this.municipalities = municipalities;
    }

    SignalsPage list(ShowSignals.Listed listed) {
        List<Outbox.Row> toSign = listed.rows().stream()
                .filter(row -> listed.signs() && row.state().equals("TO_COUNTERSIGN"))
                .toList();
        return new SignalsPage(
                toSign.stream().map(this::row).toList(),
                listed.rows().stream()
                        .filter(row -> !toSign.contains(row))
                        .map(this::row)
                        .toList(),
                listed.sheet() != null,
                listed.signs());
    }

    private SignalsPage.Row row(Outbox.Row row) {
        String phrase = row.phrase();
        return new SignalsPage.Row(
                "/segnala/" + row.id(),
                row.name().isEmpty() ? t("signal.reserved") : row.name(),
                row.receipt(),
                Formats.date(row.writtenAt().atZoneSameInstant(ROME).toLocalDate()),
                phrase == null
                        ? t("signal.sent." + row.state())
                        : sheets.rules().text(phrase),
                row.mine());
    }

    SendPage form(Sheet sheet, boolean signed, SendForm form, FormErrors errors) {
        return new SendPage(
                form,
                new SendPage.Words(
                        sheet.title(),
                        t("signal.next", sheet.within().answer()),
                        sheet.duty(),
                        sheets.rules().lines(List.of(SealedNetwork.values())),
                        signed),
                sheet.groups().stream().map(group -> group(group, form)).toList(),
                places(),
                errors);
    }

    private static SendPage.Group group(Sheet.Group group, SendForm form) {
        return new SendPage.Group(
                group.title(),
                group.indicators().stream()
                        .map(i -> new SendPage.Tick(
                                i.code(),
                                i.text(),
                                !i.seals().isEmpty(),
                                form.indicators().contains(i.code())))
                        .toList());
    }

    private List<Option> places() {
        var places = new ArrayList<Option>();
        municipalities.all().forEach(m -> places.add(new Option(m.istatCode(), m.name())));
        places.add(new Option(ELSEWHERE, t("signal.elsewhere")));
        return places;
    }

    SignalPage one(ShowSignals.One one) {
        var head = one.head();
        List<SealedNetwork> networks = one.sheet().networks(one.content().indicators());
        boolean waits = head.state().equals("TO_COUNTERSIGN");
        return new SignalPage(
                new SignalPage.Head(
                        head.id().toString(),
                        head.receipt(),
                        Formats.moment(head.writtenAt().toInstant()),
                        t("signal.sent." + head.state()),
                        head.stateWhy()),
                person(one.person()),
                content(one),
                one.told().stream()
                        .map(told -> new SignalPage.Told(
                                Formats.date(told.at().atZoneSameInstant(ROME).toLocalDate()),
                                sheets.rules().text(told.phrase())))
                        .toList(),
                networks.isEmpty()
                        ? new SignalPage.Next(
                                wait(one.queue(), one.sheet().within().answer()), "", List.of())
                        : new SignalPage.Next(
                                t("signal.next.sealed"),
                                one.sheet().duty(),
                                sheets.rules().lines(networks)),
                new SignalPage.Acts(waits && one.signs(), waits && head.mine()));
    }

    private SignalPage.Person person(Written.Person person) {
        return new SignalPage.Person(
                person.familyName() + " " + person.givenName(),
                person.birthDate() == null ? t("signal.birth.unknown") : Formats.longDate(person.birthDate()),
                place(person.municipality()),
                person.reach());
    }

    private String place(@Nullable String code) {
        return code == null
                ? t("signal.elsewhere")
                : municipalities.find(code).map(Municipality::name).orElse(code);
    }

    private static SignalPage.Content content(ShowSignals.One one) {
        return new SignalPage.Content(
                one.sheet().of(one.content().indicators()).stream()
                        .map(Sheet.Indicator::text)
                        .toList(),
                one.content().words(),
                t("signal.consent." + one.content().consent()),
                one.content().why());
    }

    /** By when, or the real wait when the team has more than it can answer. */
    static String wait(ShowSignals.Wait wait, int answerDays) {
        Queue queue = wait.queue();
        if (wait.team().isEmpty() || queue == null) {
            return t("signal.wait.elsewhere", answerDays);
        }
        int days = queue.days().orElse(0);
        String most = queue.weekly() == null ? "" : " " + t("signal.wait.weekly", queue.weekly());
        return (days > answerDays
                        ? t("signal.wait.long", wait.team(), (days + 6) / 7)
                        : t("signal.wait.short", wait.team(), answerDays))
                + most;
    }
}
